import type { InterviewDetail, InterviewQuestion, ResponseDetail } from '@interview/core';
import { session } from '../../state/session.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnsweredView } from './answered-view.tsx';
import { draftKey } from './draft.ts';
import { isOpen } from './navigation.ts';
import { QuestionPane } from './question-pane.tsx';
import { useAnswering } from './use-answering.ts';

export interface QuestionViewProps {
  readonly interview: InterviewDetail;
  readonly question: InterviewQuestion;
  readonly response: ResponseDetail | undefined;
  /** Absent on the first question. */
  readonly onBack: (() => void) | undefined;
  /** To the next open question; absent when none is left. */
  readonly onNext: (() => void) | undefined;
  readonly onFinish: () => void;
}

/** One question: open, being submitted, or answered. */
export function QuestionView(props: QuestionViewProps) {
  const { interview, question } = props;
  const key = draftKey({
    user_id: session.get().user_id ?? '',
    interview_id: interview.interview_id,
    question_id: question.id,
  });
  const answering = useAnswering({ ...props, draftKey: key });
  const answered = answering.response ?? props.response;
  const open = isOpen(question) && answered === undefined;
  return (
    <main className="mx-auto grid w-full max-w-6xl grow content-start gap-x-12 gap-y-8 px-5 py-8 lg:grid-cols-12">
      <div className={open ? 'lg:col-span-5' : 'lg:col-span-12'}>
        <QuestionPane
          question={question}
          seconds={answering.seconds}
          open={open}
          hints={interview.mode === 'practice'}
        />
      </div>
      <div className={open ? 'min-w-0 lg:col-span-7' : 'min-w-0 lg:col-span-12'}>
        {open ? (
          <AnswerForm {...props} answering={answering} />
        ) : (
          <AnsweredView {...props} answered={answered} unsent={answering.unsent} />
        )}
      </div>
    </main>
  );
}
