import { analyzeSkillGaps, type SkillGapAnalysis } from '@interview/core';
import { replaceSkillGaps, runTransaction } from '@interview/db';
import type { UserContext } from '../auth/session.ts';
import { answeredInterview } from './interview-results.ts';

/** Works out what an interview shows to be missing and keeps it; doing so again keeps the ids. */
export async function analyzeOwnInterview(
  context: UserContext,
  interviewId: string,
): Promise<SkillGapAnalysis> {
  const answered = await answeredInterview(context, interviewId);
  const owner = { interview_id: interviewId, user_id: context.user.id };
  const gaps = analyzeSkillGaps(answered);
  const skill_gaps = await runTransaction(context.database.db, (trx) =>
    replaceSkillGaps(trx, { ...owner, gaps, now: context.clock() }),
  );
  return { interview_id: interviewId, total: skill_gaps.length, skill_gaps };
}
