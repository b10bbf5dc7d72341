import type {
  CreateProgress,
  InterviewDetail,
  SubmitAnswerResponse,
  SubmitProgress,
} from '@interview/core';

/** Creates to the end, for callers who do not follow the progress. */
export async function createdInterview(
  progress: AsyncIterable<CreateProgress>,
): Promise<InterviewDetail> {
  for await (const step of progress) if (step.step === 'done') return step.interview;
  throw new Error('The interview was not created');
}

/** Submits to the end, for callers who do not follow the progress. */
export async function submittedAnswer(
  progress: AsyncIterable<SubmitProgress>,
): Promise<SubmitAnswerResponse> {
  for await (const step of progress) if (step.step === 'done') return step.response;
  throw new Error('The answer was not submitted');
}
