import type { InterviewQuestion, ResponseDetail } from '@interview/core';
import { ChevronRight } from 'lucide-react';
import { Badge, TypeBadge } from '../../components/ui/badge.tsx';
import { wholeScore } from '../../components/score/level.ts';
import { LevelBadge } from '../../components/score/level-badge.tsx';
import { Feedback } from '../feedback/feedback.tsx';
import { formatElapsed } from '../room/elapsed.ts';
import { resultsTexts } from './texts.ts';

interface Props {
  readonly question: InterviewQuestion;
  readonly response: ResponseDetail | undefined;
}

interface CardProps extends Props {
  /** False while the feedback is not drawn yet. */
  readonly withFeedback: boolean;
}

/** One question: its score in the line that unfolds everything else. */
export function QuestionCard({ question, response, withFeedback }: CardProps) {
  if (response === undefined) {
    return (
      <div className="flex items-start gap-3 rounded-card border border-line bg-surface p-4 pl-12 sm:px-6 sm:pl-14">
        <QuestionLine question={question} response={response} />
      </div>
    );
  }
  return (
    <details className="group rounded-card border border-line bg-surface shadow-card">
      <summary className="flex items-start gap-3 rounded-card p-4 hover:bg-sunken/60 sm:px-6">
        <ChevronRight
          aria-hidden
          className="mt-1 size-5 shrink-0 transition-transform group-open:rotate-90"
        />
        <QuestionLine question={question} response={response} />
      </summary>
      <div className="border-t border-line p-4 sm:p-6">
        {response.time_taken_seconds !== null && (
          <p className="mb-5 text-sm text-ink-soft">
            {resultsTexts.timeTaken(formatElapsed(response.time_taken_seconds))}
          </p>
        )}
        {withFeedback && <Feedback answer={response} code={question.type === 'coding'} />}
      </div>
    </details>
  );
}

function QuestionLine({ question, response }: Props) {
  return (
    <div className="flex min-w-0 grow flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 grow basis-72">
        <h3 className="font-sans text-base leading-snug font-semibold tracking-normal">
          {question.order_number}. {question.question}
        </h3>
        <div className="mt-2 flex flex-wrap gap-2">
          <TypeBadge type={question.type} />
          <Badge>{question.skill_category}</Badge>
        </div>
      </div>
      <Outcome question={question} response={response} />
    </div>
  );
}

function Outcome({ question, response }: Props) {
  if (response === undefined) {
    const skipped = question.state === 'skipped';
    return <Badge>{skipped ? resultsTexts.skippedQuestion : resultsTexts.notAnswered}</Badge>;
  }
  if (response.score === null) {
    const failed = response.grading_status === 'failed';
    return (
      <Badge tone="average">
        {failed ? resultsTexts.failedQuestion : resultsTexts.pendingQuestion}
      </Badge>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-2.5">
      {response.evaluation?.needs_review === true && (
        <Badge tone="average">{resultsTexts.needsReview}</Badge>
      )}
      <span className="font-display text-2xl leading-none font-bold tabular-nums">
        {wholeScore(response.score)}
      </span>
      <LevelBadge score={response.score} />
    </span>
  );
}
