import type { CreateInterviewFields, InterviewDetail } from '@interview/core';
import type { Account } from './account.ts';

/** How good an answer is made to be. */
export type Quality = 'strong' | 'partial' | 'weak';

const weak = 'I am not sure. I think it depends.';

/** An interview of an account, not begun yet. */
export function createInterview(
  { api }: Account,
  fields: Partial<CreateInterviewFields> = {},
): Promise<InterviewDetail> {
  return api.interview.create.mutate({
    job_role: 'Backend Engineer',
    difficulty: 'intermediate',
    num_questions: 3,
    question_type: 'technical',
    ...fields,
  });
}

/** Answers the question at `position`, from 1. */
export async function answerQuestion(
  { api }: Account,
  interview: InterviewDetail,
  answer: { readonly position: number; readonly quality: Quality },
): Promise<void> {
  const question = interview.questions[answer.position - 1];
  if (question === undefined) throw new Error(`There is no question ${answer.position}`);
  await api.interview.submitAnswer.mutate({
    interview_id: interview.interview_id,
    question_id: question.id,
    user_answer: answerText(question.expected_points, answer.quality),
    time_taken_seconds: 95,
  });
}

/** An interview with an answer of each given quality, finished, with its skill gaps worked out. */
export async function finishedInterview(
  account: Account,
  qualities: readonly Quality[],
  fields: Partial<CreateInterviewFields> = {},
): Promise<InterviewDetail> {
  const num_questions = Math.max(qualities.length, 1);
  const interview = await createInterview(account, { num_questions, ...fields });
  for (const [index, quality] of qualities.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    await answerQuestion(account, interview, { position: index + 1, quality });
  }
  const { interview_id } = interview;
  await account.api.interview.complete.mutate({ interview_id });
  await account.api.skillGap.analyze.mutate({ interview_id });
  return interview;
}

function answerText(points: readonly string[], quality: Quality): string {
  if (quality === 'weak') return weak;
  const said = quality === 'strong' ? points : points.slice(0, Math.ceil(points.length / 2));
  return said
    .map((point) => `${point.charAt(0).toUpperCase()}${point.slice(1)}.`)
    .join(' For example, this came up in a project of mine. ');
}
