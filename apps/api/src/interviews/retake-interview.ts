import { InterviewError, type InterviewDetail, type RetakeInput } from '@interview/core';
import { copyInterview, runTransaction } from '@interview/db';
import type { UserContext } from '../auth/session.ts';
import { ownInterview } from './interview-results.ts';

/** A new interview with the same questions. @throws InterviewError `interview_not_found` */
export async function retakeInterview(
  context: UserContext,
  input: RetakeInput,
): Promise<InterviewDetail> {
  const copy = await runTransaction(context.database.db, (trx) =>
    copyInterview(trx, {
      ...input,
      user_id: context.user.id,
      now: context.clock(),
    }),
  );
  if (copy === undefined) throw new InterviewError('interview_not_found');
  return ownInterview(context, copy);
}
