import {
  sampleQuestionInputSchema,
  sampleQuestionSchema,
  tryQuestionInputSchema,
  tryQuestionResponseSchema,
} from '@interview/core';
import type { TRPCRouterRecord } from '@trpc/server';
import { sampleQuestion, tryQuestion } from '../interviews/try-question.ts';
import { limitedByAddress, publicProcedure } from '../trpc/procedures.ts';

/** One question without an account; graded offline, nothing stored. */
export const practiceRouter = {
  sample: publicProcedure
    .input(sampleQuestionInputSchema)
    .output(sampleQuestionSchema)
    .query(({ ctx, input }) => sampleQuestion(ctx.questions.bank, input)),

  tryQuestion: publicProcedure
    .input(tryQuestionInputSchema)
    .output(tryQuestionResponseSchema)
    .use(limitedByAddress('practice_by_address'))
    .mutation(({ ctx, input }) => tryQuestion(ctx, input)),
} satisfies TRPCRouterRecord;
