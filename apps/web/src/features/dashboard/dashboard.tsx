import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Loaded } from '../../components/ui/states.tsx';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Practice } from './practice.tsx';
import { dashboardTexts } from './texts.ts';
import { Tried } from './tried.tsx';
import { usePractice } from './use-practice.ts';

/** Where someone starts who is signed in: what to do next, and how it has been going. */
export function Dashboard() {
  const { stats, unfinished, activity, gaps } = usePractice();
  const streak = activity.data?.current_streak ?? 0;
  const { title, lead } = dashboardTexts;
  const skeleton = <DashboardSkeleton />;
  return (
    <>
      <PageHeading title={title} lead={streak === 0 ? lead.none : lead.streak(streak)} />
      <div className="grid gap-9">
        <Tried />
        <Loaded query={stats} skeleton={skeleton}>
          {(numbers) => {
            if (numbers.total_interviews === 0) return <FirstSteps />;
            return (
              <Loaded query={unfinished} skeleton={skeleton}>
                {(list) => (
                  <Practice stats={numbers} unfinished={list} activity={activity} gaps={gaps} />
                )}
              </Loaded>
            );
          }}
        </Loaded>
      </div>
    </>
  );
}
