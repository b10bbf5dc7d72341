import { InterviewError, type InterviewClosed } from '@interview/core';
import { closeInterview } from '@interview/db';
import type { UserContext } from '../auth/session.ts';

interface Closing {
  readonly interview_id: string;
  readonly status: 'completed' | 'abandoned';
}

/** Ends an interview; ending it twice changes nothing. @throws InterviewError `interview_not_found` */
export async function closeOwnInterview(
  { database, user, clock }: UserContext,
  closing: Closing,
): Promise<InterviewClosed> {
  const closed = await closeInterview(database.db, { ...closing, user_id: user.id, now: clock() });
  if (closed === undefined) throw new InterviewError('interview_not_found');
  return { ...closed, message: `Interview ${closed.status} successfully` };
}
