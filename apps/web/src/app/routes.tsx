import { lazy, Suspense, type ComponentType } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Landing } from '../features/landing/landing.tsx';
import { session } from '../state/session.ts';
import { useStore } from '../state/store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFound } from './not-found.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { paths, patterns } from './paths.ts';

const SignIn = lazy(async () => ({
  default: (await import('../features/auth/sign-in.tsx')).SignIn,
}));
const SignUp = lazy(async () => ({
  default: (await import('../features/auth/sign-up.tsx')).SignUp,
}));
const Shell = lazy(async () => ({ default: (await import('./shell.tsx')).Shell }));
const Dashboard = lazy(async () => ({
  default: (await import('../features/dashboard/dashboard.tsx')).Dashboard,
}));
const NewInterview = lazy(async () => ({
  default: (await import('../features/setup/new-interview.tsx')).NewInterview,
}));
const Room = lazy(async () => ({
  default: (await import('../features/room/room-page.tsx')).RoomPage,
}));
const Results = lazy(async () => ({
  default: (await import('../features/results/results-page.tsx')).ResultsPage,
}));
const History = lazy(async () => ({
  default: (await import('../features/history/history.tsx')).History,
}));
const SkillGaps = lazy(async () => ({
  default: (await import('../features/gaps/skill-gaps.tsx')).SkillGaps,
}));
const Settings = lazy(async () => ({
  default: (await import('../features/settings/settings.tsx')).Settings,
}));

/** Pages inside the shell, tried in this order. */
const shellPages: readonly { pattern: string; page: ComponentType }[] = [
  { pattern: patterns.dashboard, page: Dashboard },
  { pattern: patterns.newInterview, page: NewInterview },
  { pattern: patterns.history, page: History },
  { pattern: patterns.results, page: Results },
  { pattern: patterns.gaps, page: SkillGaps },
  { pattern: patterns.settings, page: Settings },
];

export function AppRoutes() {
  const [location] = useLocation();
  return (
    <ErrorBoundary resetKey={location}>
      <Suspense fallback={<PageSkeleton />}>
        <Switch>
          <Route path={patterns.landing} component={Landing} />
          <Route path={patterns.signIn} component={SignIn} />
          <Route path={patterns.signUp} component={SignUp} />
          {shellPages.map(({ pattern, page }) => (
            <Route key={pattern} path={pattern}>
              <SignedInOnly>
                <Shell page={page} />
              </SignedInOnly>
            </Route>
          ))}
          <Route path={patterns.room}>
            {({ interview_id }) => (
              <SignedInOnly>
                <Room key={interview_id} interview_id={interview_id} />
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
