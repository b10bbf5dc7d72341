import { CircleUserRound, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react';
import { useLocation } from 'wouter';
import { trpc } from '../api/trpc.ts';
import { Menu, MenuItem, MenuRadio } from '../components/ui/menu.tsx';
import { chooseTheme, themeChoices, useThemeChoice } from '../state/theme.ts';
import { texts } from '../texts.ts';
import { paths } from './paths.ts';
import { useLeave } from './use-leave.ts';

const themeIcons = { light: Sun, dark: Moon, system: Monitor };

export function AccountMenu() {
  const me = trpc.auth.me.useQuery(undefined, { staleTime: 300_000 });
  const [, navigate] = useLocation();
  const signOut = useSignOut();
  return (
    <Menu
      label={texts.shell.account}
      renderTrigger={(wiring) => (
        <button
          type="button"
          aria-label={texts.shell.account}
          {...wiring}
          className="grid size-11 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <CircleUserRound className="size-6" aria-hidden />
        </button>
      )}
    >
      <div className="px-3 py-2">
        <p className="truncate font-semibold">{me.data?.full_name ?? '…'}</p>
        <p className="truncate text-sm text-ink-soft">{me.data?.email ?? '…'}</p>
      </div>
      <hr className="my-1 border-line" />
      <MenuItem onSelect={() => navigate(paths.settings())}>
        <Settings className="size-4" aria-hidden />
        {texts.shell.settings}
      </MenuItem>
      <ThemeItems />
      <hr className="my-1 border-line" />
      <MenuItem onSelect={signOut}>
        <LogOut className="size-4" aria-hidden />
        {texts.shell.signOut}
      </MenuItem>
    </Menu>
  );
}

function ThemeItems() {
  const choice = useThemeChoice();
  return (
    <div role="group" aria-label={texts.shell.theme} className="my-1 grid grid-cols-3 gap-1 px-1">
      {themeChoices.map((theme) => {
        const Icon = themeIcons[theme];
        return (
          <MenuRadio
            key={theme}
            checked={theme === choice}
            onSelect={() => chooseTheme(theme)}
            className="flex min-h-14 flex-col items-center justify-center gap-1 border border-transparent text-xs font-semibold aria-checked:border-ink"
          >
            <Icon className="size-4" aria-hidden />
            {texts.shell.themes[theme]}
          </MenuRadio>
        );
      })}
    </div>
  );
}

/** Signs out here even when the server cannot be told; the cookie then ends by its own age. */
function useSignOut(): () => void {
  const logout = trpc.auth.logout.useMutation();
  const leave = useLeave();
  return () => logout.mutate(undefined, { onSettled: leave });
}
