import type { InterviewQuestion } from '@interview/core';
import { Lightbulb, Timer } from 'lucide-react';
import { usePageHeading } from '../../app/navigation.ts';
import { Badge, DifficultyBadge, TypeBadge } from '../../components/ui/badge.tsx';
import { formatElapsed, isOverTime } from './elapsed.ts';
import { ReadAloudButton } from './read-aloud-button.tsx';
import { roomTexts } from './texts.ts';

interface Props {
  readonly question: InterviewQuestion;
  readonly seconds: number;
  readonly open: boolean;
  /** An exam gives none. */
  readonly hints: boolean;
}

/** Characters from which a question is set smaller, so that it and its answer fit one view. */
const longQuestion = 160;

export function QuestionPane({ question, seconds, open, hints }: Props) {
  const heading = usePageHeading(`${question.order_number}. ${question.question.slice(0, 60)}`);
  return (
    <div className={open ? 'lg:sticky lg:top-8' : undefined}>
      <div className="flex flex-wrap items-center gap-2">
        <TypeBadge type={question.type} />
        <DifficultyBadge difficulty={question.difficulty} />
        <Badge>{question.skill_category}</Badge>
      </div>
      <div className="mt-4 flex items-start gap-2">
        <h1
          ref={heading}
          tabIndex={-1}
          className={
            open && question.question.length <= longQuestion
              ? 'text-[clamp(1.375rem,1.1rem+1.2vw,1.875rem)] leading-snug whitespace-pre-wrap'
              : 'text-xl leading-snug whitespace-pre-wrap sm:text-2xl'
          }
        >
          {question.question}
        </h1>
        <ReadAloudButton text={question.question} />
      </div>
      {open && <Clock seconds={seconds} suggested={question.suggested_minutes} />}
      {open && hints && <Hints hints={question.hints} />}
    </div>
  );
}

interface ClockProps {
  readonly seconds: number;
  readonly suggested: number;
}

/** Informs and never presses: `role=timer` is not announced as it ticks. */
function Clock({ seconds, suggested }: ClockProps) {
  const over = isOverTime(seconds, suggested);
  return (
    <div className="mt-5 text-ink-soft">
      <p className="flex items-center gap-2">
        <Timer className="size-4.5 shrink-0" aria-hidden />
        <span role="timer" aria-label={roomTexts.timer} className="font-semibold tabular-nums">
          {formatElapsed(seconds)}
        </span>
        {roomTexts.suggested(suggested)}
      </p>
      {over && <p className="mt-1 text-sm text-average">{roomTexts.overTime}</p>}
    </div>
  );
}

function Hints({ hints }: { readonly hints: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <details className="mt-5">
      <summary className="flex w-fit min-h-11 items-center gap-2 font-semibold">
        <Lightbulb className="size-4.5" aria-hidden />
        <span className="link">{roomTexts.hints(hints.length)}</span>
      </summary>
      <ul className="mt-1 grid list-disc gap-1.5 pl-9 text-ink-soft">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </details>
  );
}
