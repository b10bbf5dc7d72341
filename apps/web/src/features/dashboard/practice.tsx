import type { UserStats } from '@interview/core';
import { trpc } from '../../api/trpc.ts';
import { Loaded } from '../../components/ui/states.tsx';
import { Recent } from './recent.tsx';
import { Recommended } from './recommended.tsx';
import { Resume } from './resume.tsx';
import { ScoreTrend } from './score-trend.tsx';
import { Stats } from './stats.tsx';
import { StreakCard } from './streak-card.tsx';

const resumable = 3;

/** The dashboard of someone who has practised. */
export function Practice({ stats }: { readonly stats: UserStats }) {
  const unfinished = trpc.interview.list.useQuery({ status: 'in_progress', limit: resumable });
  const activity = trpc.user.activity.useQuery();
  const gaps = trpc.skillGap.list.useQuery();
  return (
    <>
      <Loaded query={unfinished} skeleton={<div className="skeleton h-36" />}>
        {(list) => <Resume list={list} />}
      </Loaded>
      <Stats stats={stats} />
      <div className="grid items-start gap-9 lg:grid-cols-3">
        <div className="grid gap-9 lg:col-span-2">
          <Loaded query={activity} skeleton={<div className="skeleton h-96" />}>
            {({ scores }) => (
              <>
                <ScoreTrend scores={scores} />
                <Recent scores={scores} />
              </>
            )}
          </Loaded>
        </div>
        <div className="grid gap-9">
          <Loaded query={gaps} skeleton={<div className="skeleton h-64" />}>
            {(list) => <Recommended list={list} />}
          </Loaded>
          <Loaded query={activity} skeleton={<div className="skeleton h-80" />}>
            {(found) => <StreakCard activity={found} />}
          </Loaded>
        </div>
      </div>
    </>
  );
}
