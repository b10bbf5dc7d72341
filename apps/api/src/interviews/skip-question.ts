import { InterviewError, type QuestionIdInput, type SkipQuestionResponse } from '@interview/core';
import { skipQuestion } from '@interview/db';
import type { UserContext } from '../auth/session.ts';
import { ownInterview } from './interview-results.ts';

/** Puts a question aside; it can still be answered. @throws InterviewError for a question not open */
export async function skipOwnQuestion(
  context: UserContext,
  input: QuestionIdInput,
): Promise<SkipQuestionResponse> {
  const { database, user, clock } = context;
  const skipped = await skipQuestion(database.db, { ...input, user_id: user.id, now: clock() });
  if (skipped) return { ...input, skipped: true };
  const interview = await ownInterview(context, input.interview_id);
  const question = interview.questions.find(({ id }) => id === input.question_id);
  if (question === undefined) throw new InterviewError('question_not_found');
  if (interview.status !== 'in_progress') throw new InterviewError('interview_closed');
  throw new InterviewError('question_answered');
}
