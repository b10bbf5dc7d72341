import type { SubmitAnswerInput, SubmitAnswerResponse, SubmitProgress } from '@interview/core';
import { readFailure, type ApiFailure } from '../../api/api-error.ts';

/** How far the submission of an answer is. */
export type Submission =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly step: 'sending' | 'saved' | 'grading' | 'criteria' }
  /** The connection is gone. `saved`: the server had already taken the answer. */
  | { readonly kind: 'waiting'; readonly saved: boolean }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'answered_elsewhere' }
  | { readonly kind: 'done'; readonly response: SubmitAnswerResponse };

export type SendAnswer = (input: SubmitAnswerInput) => Promise<AsyncIterable<SubmitProgress>>;

/**
 * Sends one answer and tells each step; resolves to how it ended. Never rejects. A stream that stops
 * before its end counts as a lost connection.
 */
export async function sendAnswer(
  send: SendAnswer,
  input: SubmitAnswerInput,
  onStep: (submission: Submission) => void,
): Promise<Submission> {
  let saved = false;
  onStep({ kind: 'sending', step: 'sending' });
  try {
    for await (const progress of await send(input)) {
      if (progress.step === 'done') return { kind: 'done', response: progress.response };
      saved = true;
      onStep({ kind: 'sending', step: progress.step });
    }
    return { kind: 'waiting', saved };
  } catch (error) {
    return endedBy(error, saved);
  }
}

const lostConnection: readonly ApiFailure['code'][] = ['network', 'unavailable'];

function endedBy(error: unknown, saved: boolean): Submission {
  const { code } = readFailure(error);
  if (code === 'question_answered') return { kind: 'answered_elsewhere' };
  if (saved || lostConnection.includes(code)) return { kind: 'waiting', saved };
  return { kind: 'failed', error };
}
