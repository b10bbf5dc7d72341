import {
  catalogSchema,
  createInterviewInputSchema,
  InterviewError,
  interviewClosedSchema,
  interviewDetailSchema,
  interviewIdInputSchema,
  interviewListSchema,
  interviewResultsSchema,
  interviewScoreSchema,
  listInterviewsInputSchema,
  messageResponseSchema,
  questionIdInputSchema,
  regradeResponseSchema,
  retakeInputSchema,
  scoreInputSchema,
  skipQuestionResponseSchema,
  submitAnswerInputSchema,
  submitAnswerResponseSchema,
} from '@interview/core';
import { deleteInterview, listInterviews } from '@interview/db';
import type { TRPCRouterRecord } from '@trpc/server';
import { closeOwnInterview } from '../interviews/close-interview.ts';
import { createInterview } from '../interviews/create-interview.ts';
import { interviewResults, ownInterview } from '../interviews/interview-results.ts';
import { createdInterview, submittedAnswer } from '../interviews/last-step.ts';
import { regradeInterview } from '../interviews/regrade-interview.ts';
import { retakeInterview } from '../interviews/retake-interview.ts';
import { scoreOwnInterview } from '../interviews/score-interview.ts';
import { skipOwnQuestion } from '../interviews/skip-question.ts';
import { submitAnswer } from '../interviews/submit-answer.ts';
import {
  restInterview,
  restInterviewList,
  restResults,
  restSubmittedAnswer,
} from '../rest/shapes.ts';
import {
  creationProcedure,
  gradingProcedure,
  publicProcedure,
  userProcedure,
} from '../trpc/procedures.ts';

const tag = 'Interviews';

const creation = creationProcedure.input(createInterviewInputSchema);
const submission = gradingProcedure.input(submitAnswerInputSchema);

export const interviewRouter = {
  catalog: publicProcedure.output(catalogSchema).query(({ ctx }) => ctx.questions.catalog()),

  create: creation
    .meta({
      rest: {
        method: 'post',
        path: '/api/interview/create',
        status: 201,
        tag,
        summary: 'Create interview and generate questions',
        output: restInterview,
        errors: ['rate_limited'],
      },
    })
    .output(interviewDetailSchema)
    .mutation(({ ctx, input }) => createdInterview(createInterview(ctx, input))),

  createStream: creation.mutation(({ ctx, input }) => createInterview(ctx, input)),

  list: userProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/interview/',
        tag,
        summary: 'List all my interviews',
        output: restInterviewList,
        errors: ['invalid_cursor'],
      },
    })
    .input(listInterviewsInputSchema)
    .output(interviewListSchema)
    .query(({ ctx, input }) => listInterviews(ctx.database.db, { ...input, user_id: ctx.user.id })),

  get: userProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/interview/{interview_id}',
        tag,
        summary: 'Get interview detail and questions',
        output: restInterview,
      },
    })
    .input(interviewIdInputSchema)
    .output(interviewDetailSchema)
    .query(({ ctx, input }) => ownInterview(ctx, input.interview_id)),

  submitAnswer: submission
    .meta({
      rest: {
        method: 'post',
        path: '/api/interview/{interview_id}/answer/{question_id}',
        status: 201,
        tag,
        summary: 'Submit answer and get it evaluated',
        output: restSubmittedAnswer,
        errors: ['question_answered', 'interview_closed', 'rate_limited'],
      },
    })
    .output(submitAnswerResponseSchema)
    .mutation(({ ctx, input }) => submittedAnswer(submitAnswer(ctx, input))),

  submitAnswerStream: submission.mutation(({ ctx, input }) => submitAnswer(ctx, input)),

  skip: userProcedure
    .input(questionIdInputSchema)
    .output(skipQuestionResponseSchema)
    .mutation(({ ctx, input }) => skipOwnQuestion(ctx, input)),

  complete: userProcedure
    .meta({
      rest: {
        method: 'patch',
        path: '/api/interview/{interview_id}/complete',
        tag,
        summary: 'Mark interview as completed',
      },
    })
    .input(interviewIdInputSchema)
    .output(interviewClosedSchema)
    .mutation(({ ctx, input }) => closeOwnInterview(ctx, { ...input, status: 'completed' })),

  abandon: userProcedure
    .input(interviewIdInputSchema)
    .output(interviewClosedSchema)
    .mutation(({ ctx, input }) => closeOwnInterview(ctx, { ...input, status: 'abandoned' })),

  remove: userProcedure
    .input(interviewIdInputSchema)
    .output(messageResponseSchema)
    .mutation(async ({ ctx, input }) => {
      const removed = await deleteInterview(ctx.database.db, { ...input, user_id: ctx.user.id });
      if (!removed) throw new InterviewError('interview_not_found');
      return { message: 'Interview deleted' };
    }),

  results: userProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/interview/{interview_id}/results',
        tag,
        summary: 'Get full interview results',
        output: restResults,
      },
    })
    .input(interviewIdInputSchema)
    .output(interviewResultsSchema)
    .query(({ ctx, input }) => interviewResults(ctx, input.interview_id)),

  score: userProcedure
    .meta({
      rest: {
        method: 'get',
        path: '/api/interview/{interview_id}/score',
        tag,
        summary: 'Get detailed score breakdown',
      },
    })
    .input(scoreInputSchema)
    .output(interviewScoreSchema)
    .query(({ ctx, input }) => scoreOwnInterview(ctx, input)),

  regrade: gradingProcedure
    .input(interviewIdInputSchema)
    .output(regradeResponseSchema)
    .mutation(({ ctx, input }) => regradeInterview(ctx, input.interview_id)),

  retake: creationProcedure
    .input(retakeInputSchema)
    .output(interviewDetailSchema)
    .mutation(({ ctx, input }) => retakeInterview(ctx, input)),
} satisfies TRPCRouterRecord;
