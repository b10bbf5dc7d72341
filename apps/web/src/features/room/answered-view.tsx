import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Card } from '../../components/ui/card.tsx';
import { SkeletonLines } from '../../components/ui/states.tsx';
import { Feedback } from '../feedback/feedback.tsx';
import type { GradedAnswer } from '../feedback/graded.ts';
import { feedbackTexts } from '../feedback/texts.ts';
import type { QuestionViewProps } from './question-view.tsx';
import { roomTexts } from './texts.ts';

interface Props extends QuestionViewProps {
  readonly answered: GradedAnswer | undefined;
  readonly unsent: string;
}

/** After the answer: feedback in practice, a confirmation in an exam, and the way on. */
export function AnsweredView({ answered, unsent, ...view }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const exam = view.interview.mode === 'exam';
  return (
    <>
      <Card className="sm:p-8">
        <h2 ref={heading} tabIndex={-1} className="sr-only">
          {exam ? roomTexts.examSavedTitle : feedbackTexts.title}
        </h2>
        {exam && <ExamNote answer={answered?.user_answer ?? ''} />}
        {!exam && answered === undefined && (
          <SkeletonLines heights={['h-16', 'h-24', 'h-40', 'h-32']} />
        )}
        {!exam && answered !== undefined && (
          <Feedback answer={answered} code={view.question.type === 'coding'} />
        )}
        {!exam && <FollowUps questions={view.question.follow_ups} />}
        {unsent !== '' && <UnsentText text={unsent} />}
      </Card>
      <WayOn {...view} />
    </>
  );
}

function WayOn({ onBack, onNext, onFinish }: QuestionViewProps) {
  return (
    <div className="mt-6 flex flex-wrap gap-3">
      {onNext && <Button onClick={onNext}>{roomTexts.next}</Button>}
      <Button look={onNext ? 'secondary' : 'primary'} onClick={onFinish}>
        {roomTexts.finish}
      </Button>
      {onBack && (
        <Button look="quiet" onClick={onBack}>
          {roomTexts.back}
        </Button>
      )}
    </div>
  );
}

function ExamNote({ answer }: { readonly answer: string }) {
  return (
    <>
      <p className="flex items-center gap-2.5 text-xl font-semibold">
        <CircleCheck className="size-6 text-excellent" aria-hidden />
        {roomTexts.examSavedTitle}
      </p>
      <p className="mt-1 mb-5 text-ink-soft">{roomTexts.examSavedText}</p>
      <p className="rounded-control border-l-4 border-line bg-sunken px-4 py-3 whitespace-pre-wrap">
        {answer}
      </p>
    </>
  );
}

function FollowUps({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={roomTexts.followUps} className="mt-7">
      <h3 className="mb-1 text-lg">{roomTexts.followUps}</h3>
      <ul className="list-disc pl-5 text-ink-soft">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

function UnsentText({ text }: { readonly text: string }) {
  return (
    <section
      aria-label={roomTexts.unsentTitle}
      className="mt-7 rounded-control bg-average-soft p-4"
    >
      <p className="font-semibold">{roomTexts.alreadyAnswered}</p>
      <h3 className="mt-3 text-base">{roomTexts.unsentTitle}</h3>
      <p className="mt-1 whitespace-pre-wrap">{text}</p>
    </section>
  );
}
