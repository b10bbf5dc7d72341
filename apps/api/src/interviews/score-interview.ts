import {
  type InterviewScore,
  interviewSummary,
  type ScoreInput,
  scoreInterview,
} from '@interview/core';
import type { UserContext } from '../auth/session.ts';
import { modelSummary } from '../ai/model-summary.ts';
import { answeredInterview } from './interview-results.ts';

/** The full score of the caller's interview. @throws InterviewError `interview_not_found` */
export async function scoreOwnInterview(
  context: UserContext,
  { interview_id, generate_summary }: ScoreInput,
): Promise<InterviewScore> {
  const { interview, responses } = await answeredInterview(context, interview_id);
  const { job_role, difficulty, status, created_at, completed_at, questions } = interview;
  const answered = { questions, responses };
  return {
    interview_id,
    job_role,
    difficulty,
    status,
    ...scoreInterview(answered),
    overall_summary: generate_summary
      ? ((await modelSummary(context, interview, responses)) ??
        interviewSummary({ job_role, difficulty }, answered))
      : null,
    started_at: created_at,
    completed_at,
  };
}
