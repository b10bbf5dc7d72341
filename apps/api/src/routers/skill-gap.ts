import {
  interviewIdInputSchema,
  skillGapAnalysisSchema,
  skillGapListSchema,
  skillProgress,
  skillProgressListSchema,
} from '@interview/core';
import {
  listInterviewSkillGaps,
  listSkillGaps,
  newestSkillGaps,
  skillResults,
} from '@interview/db';
import type { TRPCRouterRecord } from '@trpc/server';
import { analyzeOwnInterview } from '../interviews/analyze-skill-gaps.ts';
import { ownInterview } from '../interviews/interview-results.ts';
import { userProcedure } from '../trpc/procedures.ts';

const tag = 'Skill gaps';

/** As many as a chart shows. */
const shownInterviews = 30;

export const skillGapRouter = {
  analyze: userProcedure
    .meta({
      rest: {
        method: 'post',
        path: '/api/skill-gaps/analyze/{interview_id}',
        tag,
        summary: 'Analyze and save skill gaps',
      },
    })
    .input(interviewIdInputSchema)
    .output(skillGapAnalysisSchema)
    .mutation(({ ctx, input }) => analyzeOwnInterview(ctx, input.interview_id)),

  list: userProcedure
    .meta({
      rest: { method: 'get', path: '/api/skill-gaps/', tag, summary: 'Get all user skill gaps' },
    })
    .output(skillGapListSchema)
    .query(async ({ ctx }) => {
      const skill_gaps = await listSkillGaps(ctx.database.db, { user_id: ctx.user.id });
      return { total: skill_gaps.length, skill_gaps };
    }),

  progress: userProcedure.output(skillProgressListSchema).query(async ({ ctx }) => {
    const user_id = ctx.user.id;
    const [gaps, results] = await Promise.all([
      newestSkillGaps(ctx.database.db, { user_id }),
      skillResults(ctx.database.db, { user_id, limit: shownInterviews }),
    ]);
    return { skills: skillProgress({ gaps, results }) };
  }),

  byInterview: userProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/skill-gaps/interview/{interview_id}',
        tag,
        summary: 'Get interview skill gaps',
      },
    })
    .input(interviewIdInputSchema)
    .output(skillGapAnalysisSchema)
    .query(async ({ ctx, input: { interview_id } }) => {
      await ownInterview(ctx, interview_id);
      const owner = { interview_id, user_id: ctx.user.id };
      const skill_gaps = await listInterviewSkillGaps(ctx.database.db, owner);
      return { interview_id, total: skill_gaps.length, skill_gaps };
    }),
} satisfies TRPCRouterRecord;
