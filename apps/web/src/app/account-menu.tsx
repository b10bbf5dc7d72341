import { CircleUserRound, LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useLocation } from 'wouter';
import { trpc } from '../api/trpc.ts';
import { chooseTheme, themeChoices, useThemeChoice } from '../state/theme.ts';
import { texts } from '../texts.ts';
import { paths } from './paths.ts';
import { useLeave } from './use-leave.ts';

const item =
  'flex min-h-10 cursor-pointer items-center gap-2.5 rounded-md px-3 outline-none data-highlighted:bg-sunken';
const themeIcons = { light: Sun, dark: Moon, system: Monitor };

/** Not modal: a modal menu would write a style element, which the page's security policy refuses. */
export function AccountMenu() {
  const me = trpc.auth.me.useQuery(undefined, { staleTime: 300_000 });
  const [, navigate] = useLocation();
  const signOut = useSignOut();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        aria-label={texts.shell.account}
        className="grid size-11 place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <CircleUserRound className="size-6" aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-40 w-64 rounded-card border border-line bg-surface p-1.5 shadow-card"
        >
          <DropdownMenu.Label className="px-3 py-2">
            <span className="block truncate font-semibold">{me.data?.full_name ?? '…'}</span>
            <span className="block truncate text-sm text-ink-soft">{me.data?.email ?? '…'}</span>
          </DropdownMenu.Label>
          <DropdownMenu.Separator className="my-1 border-t border-line" />
          <DropdownMenu.Item className={item} onSelect={() => navigate(paths.settings())}>
            <Settings className="size-4" aria-hidden />
            {texts.shell.settings}
          </DropdownMenu.Item>
          <ThemeItems />
          <DropdownMenu.Separator className="my-1 border-t border-line" />
          <DropdownMenu.Item className={item} onSelect={signOut}>
            <LogOut className="size-4" aria-hidden />
            {texts.shell.signOut}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function ThemeItems() {
  const choice = useThemeChoice();
  return (
    <DropdownMenu.RadioGroup
      value={choice}
      aria-label={texts.shell.theme}
      className="my-1 grid grid-cols-3 gap-1 px-1"
    >
      {themeChoices.map((theme) => {
        const Icon = themeIcons[theme];
        return (
          <DropdownMenu.RadioItem
            key={theme}
            value={theme}
            onSelect={(event) => {
              event.preventDefault();
              chooseTheme(theme);
            }}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-md border border-transparent text-xs font-semibold outline-none data-highlighted:bg-sunken data-[state=checked]:border-ink"
          >
            <Icon className="size-4" aria-hidden />
            {texts.shell.themes[theme]}
          </DropdownMenu.RadioItem>
        );
      })}
    </DropdownMenu.RadioGroup>
  );
}

/** Signs out here even when the server cannot be told; the cookie then ends by its own age. */
function useSignOut(): () => void {
  const logout = trpc.auth.logout.useMutation();
  const leave = useLeave();
  return () => logout.mutate(undefined, { onSettled: leave });
}
