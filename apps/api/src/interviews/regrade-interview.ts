import type { RegradeResponse } from '@interview/core';
import { listOutdatedResponses } from '@interview/db';
import type { UserContext } from '../auth/session.ts';
import { regradeAnswers } from '../grading/regrade-answers.ts';
import { ownInterview } from './interview-results.ts';

/** More questions than an interview has. */
const everyAnswer = 100;

/**
 * Grades an interview's answers again where another grader or version graded them. The old evaluations
 * are kept. @throws InterviewError `interview_not_found`
 */
export async function regradeInterview(
  context: UserContext,
  interviewId: string,
): Promise<RegradeResponse> {
  const before = await ownInterview(context, interviewId);
  const { name, version } = context.grader;
  const outdated = await listOutdatedResponses(context.database.db, {
    grader_name: name,
    grader_version: version,
    interview: { interview_id: interviewId, user_id: context.user.id },
    limit: everyAnswer,
  });
  const answers = await regradeAnswers(context, outdated);
  const after = await ownInterview(context, interviewId);
  return {
    interview_id: interviewId,
    grader: `${name} ${version}`,
    overall_score_before: before.overall_score,
    overall_score_after: after.overall_score,
    answers,
  };
}
