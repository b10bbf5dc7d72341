import type { InterviewList, UserStats } from '@interview/core';
import { Loaded } from '../../components/ui/states.tsx';
import { Recent } from './recent.tsx';
import { Recommended } from './recommended.tsx';
import { Resume } from './resume.tsx';
import { ScoreTrend } from './score-trend.tsx';
import { Stats } from './stats.tsx';
import { StreakCard } from './streak-card.tsx';
import type { Practised } from './use-practice.ts';

interface Props extends Pick<Practised, 'activity' | 'gaps'> {
  readonly stats: UserStats;
  readonly unfinished: InterviewList;
}

/** The dashboard of someone who has practised. */
export function Practice({ stats, unfinished, activity, gaps }: Props) {
  return (
    <>
      <Resume list={unfinished} />
      <Stats stats={stats} />
      <div className="grid items-start gap-9 lg:grid-cols-3 lg:grid-rows-[auto_1fr]">
        {/* First, since it is what to do next; on a wide page it stands beside what has been. */}
        <div className="lg:col-start-3 lg:row-start-1">
          <Loaded query={gaps} skeleton={<div className="skeleton h-64" />}>
            {({ skills }) => <Recommended skills={skills} />}
          </Loaded>
        </div>
        <div className="grid gap-9 lg:col-span-2 lg:row-span-2 lg:row-start-1">
          <Loaded query={activity} skeleton={<div className="skeleton h-96" />}>
            {({ scores }) => (
              <>
                <ScoreTrend scores={scores} />
                <Recent scores={scores} />
              </>
            )}
          </Loaded>
        </div>
        <Loaded query={activity} skeleton={<div className="skeleton h-80" />}>
          {(found) => <StreakCard activity={found} />}
        </Loaded>
      </div>
    </>
  );
}
