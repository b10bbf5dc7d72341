import { Gauge, History, Plus, Target } from 'lucide-react';
import { Suspense, type ComponentType } from 'react';
import { useRoute } from 'wouter';
import { LinkButton } from '../components/ui/button.tsx';
import { Brand } from '../components/ui/brand.tsx';
import { Toasts } from '../components/ui/toasts.tsx';
import { texts } from '../texts.ts';
import { AccountMenu } from './account-menu.tsx';
import { NavLink } from './nav-link.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { paths } from './paths.ts';

const links = [
  { href: paths.dashboard(), label: texts.shell.dashboard, icon: Gauge },
  { href: paths.history(), label: texts.shell.history, icon: History },
  { href: paths.gaps(), label: texts.shell.gaps, icon: Target },
] as const;

/** What stands around every page of someone who is signed in. */
export function Shell({ page: Page }: { readonly page: ComponentType }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-control bg-primary px-4 py-2 text-on-primary focus:translate-y-0"
      >
        {texts.shell.skip}
      </a>
      <OfflineBanner />
      <header data-shell className="sticky top-0 z-30 border-b border-line bg-paper">
        <div className="mx-auto flex h-16 max-w-6xl items-center gap-4 px-5">
          <Brand href={paths.dashboard()} />
          <nav aria-label={texts.shell.navigation} className="ml-4 hidden gap-1 md:flex">
            {links.map((link) => (
              <NavLink key={link.href} {...link} />
            ))}
          </nav>
          <div className="ml-auto flex items-center gap-2">
            <NewInterviewButton />
            <AccountMenu />
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl grow px-5 pt-8 pb-28 sm:pt-10"
      >
        <Suspense fallback={<PageSkeleton />}>
          <Page />
        </Suspense>
      </main>
      <TabBar />
      <Toasts />
    </div>
  );
}

function NewInterviewButton() {
  const [active] = useRoute(paths.newInterview());
  return (
    <LinkButton
      href={paths.newInterview()}
      look={active ? 'secondary' : 'primary'}
      current={active}
      size="small"
      className="max-md:hidden"
    >
      <Plus className="size-4" aria-hidden />
      {texts.shell.newInterview}
    </LinkButton>
  );
}

/** The same places within reach of a thumb. */
function TabBar() {
  return (
    <nav
      aria-label={texts.shell.navigation}
      className="no-print fixed inset-x-0 bottom-0 z-30 grid grid-cols-4 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {links.slice(0, 1).map((link) => (
        <NavLink key={link.href} {...link} stacked />
      ))}
      <NavLink href={paths.newInterview()} label={texts.shell.newInterview} icon={Plus} stacked />
      {links.slice(1).map((link) => (
        <NavLink key={link.href} {...link} stacked />
      ))}
    </nav>
  );
}
