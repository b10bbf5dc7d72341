import { z } from 'zod';
import {
  difficultySchema,
  idSchema,
  interviewModeSchema,
  interviewStatusSchema,
  interviewTypeSchema,
  scoreSchema,
  storableTextSchema,
  textSchema,
  timestampSchema,
} from './primitives.ts';
import { interviewQuestionSchema } from './question.ts';

/**
 * An id that the caller makes up for one wish. Asked again with it, for example because the answer was
 * lost on the way, the server gives what it made the first time.
 */
export const requestIdSchema = z
  .string()
  .regex(/^[\w-]{16,64}$/)
  .optional();

export const createInterviewInputSchema = z.object({
  job_role: textSchema(2, 100),
  difficulty: difficultySchema.default('intermediate'),
  num_questions: z.number().int().min(1).max(10).default(5),
  question_type: interviewTypeSchema.default('mixed'),
  mode: interviewModeSchema.default('practice'),
  /** A skill category to practise, for example one from a skill gap. */
  focus_skill: textSchema(1, 100).nullish(),
  request_id: requestIdSchema,
});
export type CreateInterviewInput = z.infer<typeof createInterviewInputSchema>;
export type CreateInterviewFields = z.input<typeof createInterviewInputSchema>;

export const interviewIdInputSchema = z.object({ interview_id: idSchema });
export type InterviewIdInput = z.infer<typeof interviewIdInputSchema>;

export const retakeInputSchema = interviewIdInputSchema.extend({ request_id: requestIdSchema });
export type RetakeInput = z.infer<typeof retakeInputSchema>;

export const questionIdInputSchema = z.object({ interview_id: idSchema, question_id: idSchema });
export type QuestionIdInput = z.infer<typeof questionIdInputSchema>;

/** Where the questions came from. `bank_fallback`: the model was asked first and could not answer. */
export const questionSourceSchema = z.enum(['bank', 'llm', 'bank_fallback']);

export const interviewDetailSchema = z.object({
  interview_id: idSchema,
  job_role: z.string(),
  difficulty: difficultySchema,
  question_type: interviewTypeSchema,
  total_questions: z.number().int(),
  questions: z.array(interviewQuestionSchema),
  status: interviewStatusSchema,
  created_at: timestampSchema,
  mode: interviewModeSchema,
  focus_skill: z.string().nullable(),
  question_source: questionSourceSchema,
  /** The interview this one repeats. */
  retake_of: idSchema.nullable(),
  overall_score: scoreSchema.nullable(),
  completed_at: timestampSchema.nullable(),
  duration_minutes: z.number().int().nullable(),
});
export type InterviewDetail = z.infer<typeof interviewDetailSchema>;

export const createProgressSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('choosing'), source: questionSourceSchema }),
  z.object({ step: z.literal('saving'), total_questions: z.number().int() }),
  z.object({ step: z.literal('done'), interview: interviewDetailSchema }),
]);
export type CreateProgress = z.infer<typeof createProgressSchema>;

export const interviewSortSchema = z.enum(['newest', 'oldest', 'best', 'worst']);
export type InterviewSort = z.infer<typeof interviewSortSchema>;

/** All optional: without `limit` every interview is returned. */
export const listInterviewsInputSchema = z.object({
  status: interviewStatusSchema.optional(),
  difficulty: difficultySchema.optional(),
  question_type: interviewTypeSchema.optional(),
  /** Case-insensitive part of the role. */
  search: storableTextSchema(100).optional(),
  sort: interviewSortSchema.default('newest'),
  limit: z.number().int().min(1).max(200).optional(),
  /** `next_cursor` of the page before. */
  cursor: z.string().max(300).nullish(),
});
export type ListInterviewsInput = z.infer<typeof listInterviewsInputSchema>;

export const interviewSummarySchema = z.object({
  interview_id: idSchema,
  job_role: z.string(),
  difficulty: difficultySchema,
  total_questions: z.number().int(),
  status: interviewStatusSchema,
  overall_score: scoreSchema.nullable(),
  created_at: timestampSchema,
  question_type: interviewTypeSchema,
  mode: interviewModeSchema,
  focus_skill: z.string().nullable(),
  answered: z.number().int(),
  completed_at: timestampSchema.nullable(),
});
export type InterviewSummary = z.infer<typeof interviewSummarySchema>;

export const interviewListSchema = z.object({
  /** How many match the filters, not how many are on this page. */
  total: z.number().int(),
  interviews: z.array(interviewSummarySchema),
  next_cursor: z.string().nullable(),
});
export type InterviewList = z.infer<typeof interviewListSchema>;

/** The answer to completing or abandoning an interview. */
export const interviewClosedSchema = z.object({
  interview_id: idSchema,
  status: interviewStatusSchema,
  message: z.string(),
  completed_at: timestampSchema.nullable(),
});
export type InterviewClosed = z.infer<typeof interviewClosedSchema>;

export const skipQuestionResponseSchema = z.object({
  interview_id: idSchema,
  question_id: idSchema,
  skipped: z.boolean(),
});
export type SkipQuestionResponse = z.infer<typeof skipQuestionResponseSchema>;
