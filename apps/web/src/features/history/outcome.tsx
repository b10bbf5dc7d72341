import type { InterviewSummary } from '@interview/core';
import { wholeScore } from '../../components/score/level.ts';
import { LevelBadge } from '../../components/score/level-badge.tsx';
import { StatusBadge } from '../../components/ui/badge.tsx';
import { historyTexts } from './texts.ts';

/** What came of an interview, or how far it is. */
export function Outcome({ interview }: { readonly interview: InterviewSummary }) {
  const { status, answered, total_questions } = interview;
  return (
    <div className="flex items-center gap-x-4 gap-y-1 text-sm text-ink-soft max-sm:flex-col max-sm:items-end">
      {status !== 'completed' && <StatusBadge status={status} />}
      {status === 'in_progress' ? (
        <span>{historyTexts.answered(answered, total_questions)}</span>
      ) : (
        <Score score={interview.overall_score} />
      )}
    </div>
  );
}

function Score({ score }: { readonly score: number | null }) {
  if (score === null) return <span>{historyTexts.noScore}</span>;
  return (
    <>
      <span className="max-sm:sr-only">
        <LevelBadge score={score} />
      </span>
      <span className="text-right font-display text-2xl leading-none font-bold text-ink tabular-nums sm:w-9">
        <span className="sr-only">{historyTexts.score} </span>
        {wholeScore(score)}
      </span>
    </>
  );
}
