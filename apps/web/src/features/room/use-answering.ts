import type { SubmitAnswerResponse } from '@interview/core';
import { useCallback, useMemo } from 'react';
import { trpc } from '../../api/trpc.ts';
import { toast } from '../../state/toasts.ts';
import type { QuestionViewProps } from './question-view.tsx';
import type { Submission } from './submission.ts';
import { roomTexts } from './texts.ts';
import { useDraft, type DraftHandle } from './use-draft.ts';
import { forgetElapsed, useElapsed } from './use-elapsed.ts';
import { useSubmission } from './use-submission.ts';

export interface Answering {
  readonly draft: DraftHandle;
  readonly seconds: number;
  readonly submission: Submission;
  readonly response: SubmitAnswerResponse | undefined;
  /** Text typed here that is not what was submitted, when another tab or device was first. */
  readonly unsent: string;
  readonly submit: () => void;
  readonly retry: () => void;
}

/** Ties together the draft, the clock and the submission of one question. */
export function useAnswering(
  props: Pick<QuestionViewProps, 'interview' | 'question' | 'response'> & { draftKey: string },
): Answering {
  const { interview, question, draftKey, response } = props;
  const { interview_id } = interview;
  const question_id = question.id;
  const refresh = useRefresh(interview_id);
  const draft = useDraft({ key: draftKey, onGone: refresh });
  const { discard, text } = draft;
  const onEnd = useCallback(
    (end: Submission) => {
      if (end.kind === 'answered_elsewhere') refresh();
      if (end.kind !== 'done') return;
      discard();
      forgetElapsed(draftKey);
      refresh();
      if (interview.mode === 'exam') toast(roomTexts.examSavedTitle);
    },
    [discard, draftKey, interview.mode, refresh],
  );
  const { submission, submit, retry } = useSubmission(onEnd);
  const seconds = useElapsed(draftKey, response === undefined && submission.kind === 'idle');
  return {
    draft,
    seconds,
    submission,
    retry,
    response: submission.kind === 'done' ? submission.response : undefined,
    unsent: response !== undefined && text !== response.user_answer ? text : '',
    submit: () =>
      submit({ interview_id, question_id, user_answer: text, time_taken_seconds: seconds }),
  };
}

/** Asks the server again how the interview and its answers stand. */
function useRefresh(interview_id: string): () => void {
  const cache = trpc.useUtils();
  return useMemo(
    () => () => {
      void cache.interview.get.invalidate({ interview_id });
      void cache.interview.results.invalidate({ interview_id });
      void cache.interview.list.invalidate();
      void cache.user.invalidate();
    },
    [cache, interview_id],
  );
}
