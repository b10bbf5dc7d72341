import type { UserStats } from '@interview/core';
import type { ReactNode } from 'react';
import { wholeScore } from '../../components/score/level.ts';
import { LevelBadge } from '../../components/score/level-badge.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { dashboardTexts } from './texts.ts';

const { stats: words } = dashboardTexts;

/** Four numbers in a row. */
export function Stats({ stats }: { readonly stats: UserStats }) {
  return (
    <section aria-label={words.title}>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line lg:grid-cols-4">
        <Stat
          label={words.completed}
          value={String(stats.completed_interviews)}
          note={words.ofStarted(stats.total_interviews)}
        />
        <ScoreStat label={words.average} score={stats.average_score} />
        <ScoreStat label={words.best} score={stats.best_score} />
        <Stat
          label={words.answers}
          value={String(stats.total_questions_answered)}
          note={
            <>
              {words.since} <DateText at={stats.member_since} />
            </>
          }
        />
      </dl>
    </section>
  );
}

/** The server says 0 where there is no score yet. */
function ScoreStat({ label, score }: { readonly label: string; readonly score: number }) {
  if (score === 0) return <Stat label={label} value={words.none} />;
  return <Stat label={label} value={wholeScore(score)} note={<LevelBadge score={score} />} />;
}

interface StatProps {
  readonly label: string;
  readonly value: string;
  readonly note?: ReactNode;
}

function Stat({ label, value, note }: StatProps) {
  return (
    <div className="bg-surface p-4 sm:p-5">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="mt-1 font-display text-3xl font-bold tabular-nums">{value}</dd>
      {note !== undefined && <dd className="mt-1 text-sm text-ink-soft">{note}</dd>}
    </div>
  );
}
