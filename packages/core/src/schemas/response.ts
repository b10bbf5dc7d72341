import { z } from 'zod';
import { evaluationSchema } from './evaluation.ts';
import {
  difficultySchema,
  gradingStatusSchema,
  idSchema,
  interviewStatusSchema,
  questionTypeSchema,
  scoreSchema,
  textSchema,
  timestampSchema,
} from './primitives.ts';

/** Longest answer, in characters (Unicode code points). */
export const maxAnswerLength = 5000;

export const answerTextSchema = textSchema(1, maxAnswerLength);

/** Seconds, as many as the column holds. */
export const timeTakenSchema = z.number().int().min(0).max(2_147_483_647);

export const submitAnswerInputSchema = z.object({
  interview_id: idSchema,
  question_id: idSchema,
  user_answer: answerTextSchema,
  time_taken_seconds: timeTakenSchema.nullish(),
});
export type SubmitAnswerInput = z.infer<typeof submitAnswerInputSchema>;

/** An answer just submitted. `score` is null and `evaluation` too while it is not graded. */
export const submitAnswerResponseSchema = z.object({
  response_id: idSchema,
  interview_id: idSchema,
  question_id: idSchema,
  question_text: z.string(),
  user_answer: z.string(),
  score: scoreSchema.nullable(),
  feedback: z.string(),
  strengths: z.array(z.string()),
  improvements: z.array(z.string()),
  keywords_mentioned: z.array(z.string()),
  time_taken_seconds: z.number().int().nullable(),
  answered_at: timestampSchema,
  grading_status: gradingStatusSchema,
  evaluation: evaluationSchema.nullable(),
  model_answer: z.string(),
});
export type SubmitAnswerResponse = z.infer<typeof submitAnswerResponseSchema>;

/** An answered question in the results. */
export const responseDetailSchema = z.object({
  response_id: idSchema,
  question_id: idSchema,
  question_text: z.string(),
  question_type: questionTypeSchema,
  order_number: z.number().int(),
  user_answer: z.string(),
  score: scoreSchema.nullable(),
  feedback: z.string(),
  strengths: z.array(z.string()),
  improvements: z.array(z.string()),
  time_taken_seconds: z.number().int().nullable(),
  answered_at: timestampSchema,
  skill_category: z.string(),
  grading_status: gradingStatusSchema,
  evaluation: evaluationSchema.nullable(),
  model_answer: z.string(),
});
export type ResponseDetail = z.infer<typeof responseDetailSchema>;

export const interviewResultsSchema = z.object({
  interview_id: idSchema,
  job_role: z.string(),
  difficulty: difficultySchema,
  status: interviewStatusSchema,
  overall_score: scoreSchema.nullable(),
  total_questions: z.number().int(),
  answered: z.number().int(),
  responses: z.array(responseDetailSchema),
  created_at: timestampSchema,
  completed_at: timestampSchema.nullable(),
});
export type InterviewResults = z.infer<typeof interviewResultsSchema>;

/** What the submission stream says, in this order; `done` is last. */
export const submitProgressSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('saved'), response_id: idSchema, answered_at: timestampSchema }),
  z.object({ step: z.literal('grading'), grader: z.string() }),
  z.object({ step: z.literal('criteria'), evaluation: evaluationSchema }),
  z.object({ step: z.literal('done'), response: submitAnswerResponseSchema }),
]);
export type SubmitProgress = z.infer<typeof submitProgressSchema>;

/** How grading an answer again changed its score. */
export const regradedAnswerSchema = z.object({
  question_id: idSchema,
  before: scoreSchema,
  after: scoreSchema,
  /** False when the old score lies in the new interval. */
  beyond_margin: z.boolean(),
});
export type RegradedAnswer = z.infer<typeof regradedAnswerSchema>;

/** What grading an interview again under the present grader moved; the old evaluations are kept. */
export const regradeResponseSchema = z.object({
  interview_id: idSchema,
  /** Name and version of the grader that graded now. */
  grader: z.string(),
  overall_score_before: scoreSchema.nullable(),
  overall_score_after: scoreSchema.nullable(),
  /** Only answers that the present grader had not graded. */
  answers: z.array(regradedAnswerSchema),
});
export type RegradeResponse = z.infer<typeof regradeResponseSchema>;
