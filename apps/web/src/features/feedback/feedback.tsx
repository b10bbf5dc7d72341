import type { Evaluation } from '@interview/core';
import { Hourglass } from 'lucide-react';
import { CriteriaBars } from '../../components/score/criteria-bars.tsx';
import { ScoreHeadline } from '../../components/score/score-headline.tsx';
import { AnswerEvidence } from './answer-evidence.tsx';
import { useEvidenceView } from './evidence-view.ts';
import { ExpectedPoints } from './expected-points.tsx';
import type { GradedAnswer } from './graded.ts';
import { GraderNote } from './grader-note.tsx';
import { ModelAnswer } from './model-answer.tsx';
import { Remarks } from './remarks.tsx';
import { feedbackTexts } from './texts.ts';

interface Props {
  readonly answer: GradedAnswer;
  /** The answer is a program, whose columns mean something. */
  readonly code?: boolean;
}

/** Everything that is known about one answer. */
export function Feedback({ answer, code = false }: Props) {
  if (answer.evaluation === null) return <NotGraded answer={answer} />;
  return <GradedFeedback answer={answer} code={code} evaluation={answer.evaluation} />;
}

interface GradedProps extends Required<Props> {
  readonly evaluation: Evaluation;
}

function GradedFeedback({ answer, code, evaluation }: GradedProps) {
  const shown = useEvidenceView(evaluation);
  return (
    <div className="grid gap-7">
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        <ScoreHeadline score={evaluation.score} interval={evaluation.interval} />
        <div role="group" aria-label={feedbackTexts.criteria}>
          <CriteriaBars criteria={evaluation.criteria} />
        </div>
      </div>
      <div>
        <p className="max-w-prose text-lg">{evaluation.feedback}</p>
        <GraderNote evaluation={evaluation} />
      </div>
      <div className="grid gap-x-10 gap-y-7 lg:grid-cols-2">
        <AnswerEvidence answer={answer.user_answer} code={code} {...shown} />
        <Remarks {...shown} />
      </div>
      <ExpectedPoints {...shown} />
      <ModelAnswer text={answer.model_answer} />
    </div>
  );
}

function NotGraded({ answer }: { readonly answer: GradedAnswer }) {
  const failed = answer.grading_status === 'failed';
  return (
    <div className="grid gap-5">
      <div role="status" className="flex items-start gap-3 rounded-control bg-average-soft p-4">
        <Hourglass className="mt-0.5 size-5 shrink-0" aria-hidden />
        <div>
          <p className="font-semibold">
            {failed ? feedbackTexts.failedTitle : feedbackTexts.pendingTitle}
          </p>
          <p>{failed ? feedbackTexts.failedText : feedbackTexts.pendingText}</p>
        </div>
      </div>
      <section>
        <h3 className="mb-2 text-lg">{feedbackTexts.yourAnswer}</h3>
        <p className="whitespace-pre-wrap">{answer.user_answer}</p>
      </section>
    </div>
  );
}
