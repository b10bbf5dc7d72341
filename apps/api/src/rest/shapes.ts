import {
  interviewDetailSchema,
  interviewListSchema,
  interviewResultsSchema,
  interviewSummarySchema,
  questionResponseSchema,
  responseDetailSchema,
  submitAnswerResponseSchema,
} from '@interview/core';
import { z } from 'zod';

/*
 * REST clients get exactly the fields of their contract; the procedures behind the routes say more.
 */

export const restInterview = interviewDetailSchema
  .pick({
    interview_id: true,
    job_role: true,
    difficulty: true,
    question_type: true,
    total_questions: true,
    status: true,
    created_at: true,
  })
  .extend({ questions: z.array(questionResponseSchema) });

export const restInterviewList = interviewListSchema.pick({ total: true }).extend({
  interviews: z.array(
    interviewSummarySchema.pick({
      interview_id: true,
      job_role: true,
      difficulty: true,
      total_questions: true,
      status: true,
      overall_score: true,
      created_at: true,
    }),
  ),
});

export const restSubmittedAnswer = submitAnswerResponseSchema.omit({
  grading_status: true,
  evaluation: true,
  model_answer: true,
});

export const restResults = interviewResultsSchema.extend({
  responses: z.array(
    responseDetailSchema.omit({
      skill_category: true,
      grading_status: true,
      evaluation: true,
      model_answer: true,
    }),
  ),
});
