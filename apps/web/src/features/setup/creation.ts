import type { CreateInterviewInput, CreateProgress, InterviewDetail } from '@interview/core';
import { newRequestId } from '../../api/request-id.ts';

/** How far the making of an interview is. */
export type Creation =
  | { readonly kind: 'idle' }
  | { readonly kind: 'creating'; readonly steps: readonly CreationStep[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A step that has begun; the last one is under way. */
export type CreationStep = Exclude<CreateProgress, { step: 'done' }> | { readonly step: 'sending' };

export type SendCreation = (input: CreateInterviewInput) => Promise<AsyncIterable<CreateProgress>>;

/** What was asked for, and under which id. */
export interface Request {
  readonly wish: string;
  readonly id: string;
}

/** The request to go on with: the last one while the same is asked for, since its answer may be lost. */
export function sameRequest(last: Request | undefined, input: CreateInterviewInput): Request {
  const wish = JSON.stringify(input);
  return last?.wish === wish ? last : { wish, id: newRequestId() };
}

/**
 * Asks for an interview and tells each step; resolves to the interview, or to undefined when it failed.
 * Never rejects. A stream that stops before its end counts as a lost connection.
 */
export async function makeInterview(
  send: SendCreation,
  input: CreateInterviewInput,
  onChange: (creation: Creation) => void,
): Promise<InterviewDetail | undefined> {
  const steps: CreationStep[] = [{ step: 'sending' }];
  onChange({ kind: 'creating', steps: [...steps] });
  try {
    for await (const progress of await send(input)) {
      if (progress.step === 'done') return progress.interview;
      steps.push(progress);
      onChange({ kind: 'creating', steps: [...steps] });
    }
    throw new TypeError('The answer stopped before its end');
  } catch (error) {
    onChange({ kind: 'failed', error });
    return undefined;
  }
}
