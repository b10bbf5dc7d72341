import { randomInt } from 'node:crypto';
import { type CreateInterviewInput, type CreateProgress, InterviewError } from '@interview/core';
import {
  askedBankIds,
  findInterview,
  findRequestedInterview,
  insertInterview,
  runTransaction,
  skillScores,
} from '@interview/db';
import type { UserContext } from '../auth/session.ts';

/** Seeds fit Postgres's integer. */
const seeds = 2 ** 31 - 1;

/**
 * Makes an interview and says how far it is; the last step holds the interview. A request that has made
 * one already gets that one.
 */
export async function* createInterview(
  context: UserContext,
  input: CreateInterviewInput,
): AsyncGenerator<CreateProgress, void> {
  const { db } = context.database;
  const user_id = context.user.id;
  const before = await findRequestedInterview(db, { user_id, request_id: input.request_id });
  if (before !== undefined) {
    yield { step: 'done', interview: before };
    return;
  }
  yield { step: 'choosing', source: context.questions.preferred };
  const seed = randomInt(seeds);
  const focus_skill = input.focus_skill ?? null;
  const [asked_bank_ids, skill_scores] = await Promise.all([
    askedBankIds(db, { user_id }),
    skillScores(db, { user_id }),
  ]);
  const { questions, source } = await context.questions.choose({
    ...input,
    focus_skill,
    asked_bank_ids,
    skill_scores,
    seed,
  });
  yield { step: 'saving', total_questions: questions.length };
  const interview_id = await runTransaction(db, (trx) =>
    insertInterview(trx, {
      ...input,
      focus_skill,
      user_id,
      seed,
      question_source: source,
      questions,
      now: context.clock(),
    }),
  );
  const interview = await findInterview(db, { interview_id, user_id });
  if (interview === undefined) throw new InterviewError('interview_not_found');
  yield { step: 'done', interview };
}
