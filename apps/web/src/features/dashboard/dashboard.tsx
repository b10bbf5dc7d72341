import { trpc } from '../../api/trpc.ts';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Loaded } from '../../components/ui/states.tsx';
import { FirstSteps } from './first-steps.tsx';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { Practice } from './practice.tsx';
import { dashboardTexts } from './texts.ts';
import { Tried } from './tried.tsx';

/** Where someone starts who is signed in: what to do next, and how it has been going. */
export function Dashboard() {
  const stats = trpc.user.stats.useQuery();
  return (
    <>
      <PageHeading title={dashboardTexts.title} lead={<Lead />} />
      <div className="grid gap-9">
        <Tried />
        <Loaded query={stats} skeleton={<DashboardSkeleton />}>
          {(found) => (found.total_interviews === 0 ? <FirstSteps /> : <Practice stats={found} />)}
        </Loaded>
      </div>
    </>
  );
}

function Lead() {
  const streak = trpc.user.activity.useQuery().data?.current_streak ?? 0;
  const { lead } = dashboardTexts;
  return streak === 0 ? lead.none : lead.streak(streak);
}
