import { z } from 'zod';
import type { RestCaller, TestUser } from './test-api.ts';

const createdSchema = z.object({
  interview_id: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      type: z.string(),
      expected_points: z.array(z.string()),
    }),
  ),
});

export type CreatedInterview = z.infer<typeof createdSchema>;

/** Creates an interview over REST. */
export async function createInterview(
  { rest }: { readonly rest: RestCaller },
  user: TestUser,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<CreatedInterview> {
  const body = { job_role: 'Python Developer', num_questions: 3, ...fields };
  const answer = await rest('POST', '/api/interview/create', { token: user.token, body });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return createdSchema.parse(answer.body);
}

/** What a strong candidate would say to the question: its expected points, in sentences. */
export function strongAnswer(question: CreatedInterview['questions'][number]): string {
  return `${question.expected_points.join('. ')}.`;
}

/** Path of the answer to a question. */
export function answerPath(interview: CreatedInterview, index = 0): string {
  const question = interview.questions[index];
  return `/api/interview/${interview.interview_id}/answer/${question?.id ?? 'none'}`;
}
