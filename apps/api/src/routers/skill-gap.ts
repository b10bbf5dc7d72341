import {
  interviewIdInputSchema,
  skillGapAnalysisSchema,
  skillGapListSchema,
} from '@interview/core';
import { listInterviewSkillGaps, listSkillGaps } from '@interview/db';
import type { TRPCRouterRecord } from '@trpc/server';
import { analyzeOwnInterview } from '../interviews/analyze-skill-gaps.ts';
import { ownInterview } from '../interviews/interview-results.ts';
import { userProcedure } from '../trpc/procedures.ts';

const tag = 'Skill gaps';

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
