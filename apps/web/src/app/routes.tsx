import { lazy, Suspense, type ComponentType } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Landing } from '../features/landing/landing.tsx';
import { session } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useFirstPage } from './first-page.ts';
import { NotFound } from './not-found.tsx';
import { AppSkeleton } from './page-skeleton.tsx';
import { paths, patterns } from './paths.ts';

const SignIn = lazy(async () => ({
  default: (await import('../features/auth/sign-in.tsx')).SignIn,
}));
const SignUp = lazy(async () => ({
  default: (await import('../features/auth/sign-up.tsx')).SignUp,
}));
const Shell = lazy(async () => ({ default: (await import('./shell.tsx')).Shell }));
function page(pattern: string, load: () => Promise<ComponentType>) {
  return { pattern, load, Page: lazy(async () => ({ default: await load() })) };
}

/** Pages inside the shell, tried in this order. */
const shellPages = [
  page(
    patterns.dashboard,
    async () => (await import('../features/dashboard/dashboard.tsx')).Dashboard,
  ),
  page(
    patterns.newInterview,
    async () => (await import('../features/setup/new-interview.tsx')).NewInterview,
  ),
  page(patterns.history, async () => (await import('../features/history/history.tsx')).History),
  page(
    patterns.results,
    async () => (await import('../features/results/results-page.tsx')).ResultsPage,
  ),
  page(patterns.gaps, async () => (await import('../features/gaps/skill-gaps.tsx')).SkillGaps),
  page(patterns.settings, async () => (await import('../features/settings/settings.tsx')).Settings),
];

const room = page(
  patterns.room,
  async () => (await import('../features/room/room-page.tsx')).RoomPage,
);
const pages = [...shellPages, room];

export function AppRoutes() {
  const [location] = useLocation();
  useFirstPage(pages);
  return (
    <ErrorBoundary resetKey={location}>
      <Suspense fallback={<AppSkeleton />}>
        <Switch>
          <Route path={patterns.landing} component={Landing} />
          <Route path={patterns.signIn} component={SignIn} />
          <Route path={patterns.signUp} component={SignUp} />
          {shellPages.map(({ pattern, Page }) => (
            <Route key={pattern} path={pattern}>
              <SignedInOnly>
                <Shell page={Page} />
              </SignedInOnly>
            </Route>
          ))}
          <Route path={patterns.room}>
            {({ interview_id }) => (
              <SignedInOnly>
                <room.Page key={interview_id} />
              </SignedInOnly>
            )}
          </Route>
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

/** Sends who is not signed in to the sign-in page, and back here afterwards. */
function SignedInOnly({ children }: { readonly children: React.ReactNode }) {
  const { user_id } = useStore(session);
  const [location] = useLocation();
  if (user_id !== null) return children;
  return <Redirect to={paths.signIn(location + globalThis.location.search)} replace />;
}
