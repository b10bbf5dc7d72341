import type { InterviewSummary } from '@interview/core';
import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { DifficultyBadge, TypeBadge } from '../../components/ui/badge.tsx';
import { IconButton } from '../../components/ui/button.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { texts } from '../../texts.ts';
import { Outcome } from './outcome.tsx';
import { historyTexts } from './texts.ts';

interface Props {
  readonly interview: InterviewSummary;
  readonly onRemove: (interview: InterviewSummary) => void;
}

/** One interview; the whole row leads to its room or its results. Memoized, since scrolling draws the list anew. */
export const InterviewRow = memo(function InterviewRow({ interview, onRemove }: Props) {
  const { interview_id, job_role, status, mode, focus_skill } = interview;
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-control border border-line bg-surface py-3 pr-2 pl-4 hover:border-line-strong sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:gap-x-5 sm:pl-5">
      <h2 className="font-sans text-base leading-snug tracking-normal">
        <Link
          href={status === 'in_progress' ? paths.room(interview_id) : paths.results(interview_id)}
          className="after:absolute after:inset-0 after:rounded-control hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-ink"
        >
          {job_role}
        </Link>
      </h2>
      <div className="justify-self-end max-sm:pr-2 sm:col-start-2 sm:row-span-2 sm:row-start-1">
        <Outcome interview={interview} />
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm text-ink-soft mt-1.5 sm:col-start-1 sm:row-start-2">
        <DateText at={interview.created_at} />
        <TypeBadge type={interview.question_type} />
        <DifficultyBadge difficulty={interview.difficulty} />
        <span>
          {texts.mode[mode]}
          {focus_skill !== null && ` · ${historyTexts.focus(focus_skill)}`}
        </span>
      </div>
      <IconButton
        label={historyTexts.remove(job_role)}
        onClick={() => onRemove(interview)}
        className="relative z-10 self-end justify-self-end sm:col-start-3 sm:row-span-2 sm:row-start-1 sm:self-center"
      >
        <Trash2 className="size-4.5" aria-hidden />
      </IconButton>
    </div>
  );
});
