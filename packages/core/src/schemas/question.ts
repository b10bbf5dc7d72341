import { z } from 'zod';
import { difficultySchema, idSchema, questionTypeSchema } from './primitives.ts';

/** One thing a strong answer says. */
export const expectedPointSchema = z.strictObject({
  point: z.string().min(3).max(300),
  /** Relative importance within the question; 1 is usual. */
  weight: z.number().min(0.5).max(3).default(1),
  /** Why it matters, in one sentence; shown to the candidate when the point was missed. */
  explanation: z.string().max(500).default(''),
  /** Other wordings that count as the point. */
  paraphrases: z.array(z.string().min(3).max(300)).max(8).default([]),
});
export type ExpectedPoint = z.infer<typeof expectedPointSchema>;

/** A wrong claim that candidates often make, and why it is wrong. */
export const misconceptionSchema = z.strictObject({
  claim: z.string().min(3).max(300),
  correction: z.string().min(3).max(500),
});
export type Misconception = z.infer<typeof misconceptionSchema>;

/** What a grader must know about a question. */
export const questionContentSchema = z.strictObject({
  question: z.string().min(10).max(2000),
  type: questionTypeSchema,
  difficulty: difficultySchema,
  skill_category: z.string().min(1).max(100),
  expected_points: z.array(expectedPointSchema).min(1).max(10),
  model_answer: z.string().max(5000).default(''),
  misconceptions: z.array(misconceptionSchema).max(8).default([]),
  follow_ups: z.array(z.string().min(3).max(500)).max(4).default([]),
  hints: z.array(z.string().min(3).max(500)).max(5).default([]),
  suggested_minutes: z.number().int().min(1).max(90).default(5),
  tags: z.array(z.string().min(1).max(50)).max(12).default([]),
});
export type QuestionContent = z.infer<typeof questionContentSchema>;

/** A question as the REST contract shows it. */
export const questionResponseSchema = z.object({
  id: idSchema,
  question: z.string(),
  type: questionTypeSchema,
  difficulty: difficultySchema,
  expected_points: z.array(z.string()),
  order_number: z.number().int().min(1),
});
export type QuestionResponse = z.infer<typeof questionResponseSchema>;

export const questionStateSchema = z.enum(['unanswered', 'skipped', 'pending', 'graded', 'failed']);
export type QuestionState = z.infer<typeof questionStateSchema>;

/** A question with what the interview room needs beside the REST fields. */
export const interviewQuestionSchema = questionResponseSchema.extend({
  skill_category: z.string(),
  hints: z.array(z.string()),
  follow_ups: z.array(z.string()),
  suggested_minutes: z.number().int(),
  tags: z.array(z.string()),
  state: questionStateSchema,
});
export type InterviewQuestion = z.infer<typeof interviewQuestionSchema>;
