import type { SubmitAnswerInput } from '@interview/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { noticeSignedOut } from '../../api/query-client.ts';
import { api } from '../../api/trpc.ts';
import { sendAnswer, type Submission } from './submission.ts';

export interface SubmissionHandle {
  readonly submission: Submission;
  readonly submit: (input: SubmitAnswerInput) => void;
  /** Tries again what waits for a connection. */
  readonly retry: () => void;
}

const retryEvery = 5000;

/**
 * Submits an answer and, when the connection is lost, tries again by itself: when the browser is online
 * again and every few seconds. What the server has saved is asked for, never sent twice.
 */
export function useSubmission(onEnd: (end: Submission) => void): SubmissionHandle {
  const [submission, setSubmission] = useState<Submission>({ kind: 'idle' });
  const [input, setInput] = useState<SubmitAnswerInput>();
  const running = useRef(false);
  const send = useCallback(
    async (answer: SubmitAnswerInput) => {
      if (running.current) return;
      running.current = true;
      const end = await sendAnswer(
        (body) => api.interview.submitAnswerStream.mutate(body),
        answer,
        setSubmission,
      );
      running.current = false;
      if (end.kind === 'failed') noticeSignedOut(end.error);
      setSubmission(end);
      onEnd(end);
    },
    [onEnd],
  );
  const submit = (answer: SubmitAnswerInput) => {
    setInput(answer);
    void send(answer);
  };
  const retry = useCallback(() => {
    if (input !== undefined) void send(input);
  }, [input, send]);
  useRetryWhile(submission.kind === 'waiting', retry);
  return { submission, submit, retry };
}

function useRetryWhile(waiting: boolean, retry: () => void): void {
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => {
      if (navigator.onLine) retry();
    }, retryEvery);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [waiting, retry]);
}
