import { z } from 'zod';
import { evaluationSchema } from './evaluation.ts';
import { difficultySchema, questionTypeSchema, textSchema } from './primitives.ts';
import { answerTextSchema } from './response.ts';

/** A question to try without an account. */
export const sampleQuestionSchema = z.object({
  question_id: z.string(),
  question: z.string(),
  type: questionTypeSchema,
  difficulty: difficultySchema,
  skill_category: z.string(),
  hints: z.array(z.string()),
  suggested_minutes: z.number().int(),
});
export type SampleQuestion = z.infer<typeof sampleQuestionSchema>;

export const sampleQuestionInputSchema = z.object({
  job_role: textSchema(2, 100).optional(),
  /** The question shown last, so that another one comes. */
  not_question_id: z.string().max(100).optional(),
});
export type SampleQuestionInput = z.infer<typeof sampleQuestionInputSchema>;

export const tryQuestionInputSchema = z.object({
  question_id: z.string().min(1).max(100),
  user_answer: answerTextSchema,
});
export type TryQuestionInput = z.infer<typeof tryQuestionInputSchema>;

export const tryQuestionResponseSchema = z.object({
  question: sampleQuestionSchema,
  user_answer: z.string(),
  evaluation: evaluationSchema,
  model_answer: z.string(),
});
export type TryQuestionResponse = z.infer<typeof tryQuestionResponseSchema>;

/** What can be chosen when an interview is set up. */
export const catalogSchema = z.object({
  roles: z.array(z.object({ name: z.string(), skills: z.array(z.string()) })),
  skill_categories: z.array(z.string()),
  total_questions: z.number().int(),
});
export type Catalog = z.infer<typeof catalogSchema>;
