import {
  InterviewError,
  type InterviewDetail,
  type InterviewResults,
  type ResponseDetail,
} from '@interview/core';
import { findInterview, listResponses } from '@interview/db';
import type { UserContext } from '../auth/session.ts';

export interface AnsweredInterview {
  readonly interview: InterviewDetail;
  readonly responses: readonly ResponseDetail[];
}

/** The caller's interview. @throws InterviewError `interview_not_found` */
export async function ownInterview(
  { database, user }: UserContext,
  interviewId: string,
): Promise<InterviewDetail> {
  const interview = await findInterview(database.db, {
    interview_id: interviewId,
    user_id: user.id,
  });
  if (interview === undefined) throw new InterviewError('interview_not_found');
  return interview;
}

/** The caller's interview with its answers. @throws InterviewError `interview_not_found` */
export async function answeredInterview(
  context: UserContext,
  interviewId: string,
): Promise<AnsweredInterview> {
  const owner = { interview_id: interviewId, user_id: context.user.id };
  const [interview, responses] = await Promise.all([
    ownInterview(context, interviewId),
    listResponses(context.database.db, owner),
  ]);
  return { interview, responses };
}

/** Everything answered so far, in the order of the questions. */
export async function interviewResults(
  context: UserContext,
  interviewId: string,
): Promise<InterviewResults> {
  const { interview, responses } = await answeredInterview(context, interviewId);
  return { ...interview, answered: responses.length, responses: [...responses] };
}
