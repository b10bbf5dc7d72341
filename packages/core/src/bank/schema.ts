import { z } from 'zod';
import {
  expectedPointSchema,
  type QuestionContent,
  questionContentSchema,
} from '../schemas/question.ts';

/** A question of the bank: everything a grader knows of a question, complete, and where to read on. */
export const bankQuestionSchema = questionContentSchema.extend({
  /** Stable and unique over the whole bank: lower-case words joined by hyphens. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  expected_points: z
    .array(
      expectedPointSchema.extend({
        explanation: z.string().min(10).max(500),
        paraphrases: expectedPointSchema.shape.paraphrases.unwrap().min(2),
      }),
    )
    .min(3)
    .max(8),
  model_answer: z.string().min(300).max(3000),
  misconceptions: questionContentSchema.shape.misconceptions.unwrap().min(2).max(4),
  follow_ups: questionContentSchema.shape.follow_ups.unwrap().min(1).max(2),
  hints: questionContentSchema.shape.hints.unwrap().length(3),
  tags: questionContentSchema.shape.tags.unwrap().min(2),
  /** A book, standard or manual by name, to read further. */
  source: z.string().min(5).max(200),
});
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/** What a grader is told of a question of the bank. */
export function questionContent({
  id: _id,
  source: _source,
  ...content
}: BankQuestion): QuestionContent {
  return content;
}

/** One file of the bank: all questions of one skill category. */
export const bankFileSchema = z.strictObject({
  skill_category: z.string().min(2).max(100),
  questions: z.array(bankQuestionSchema.omit({ skill_category: true })).min(1),
});
export type BankFile = z.infer<typeof bankFileSchema>;

/** A role and the skills it is interviewed on; weights are relative to each other. */
export const roleSchema = z.strictObject({
  name: z.string().min(2).max(100),
  /** Other names of the role. */
  aliases: z.array(z.string().min(2).max(100)),
  skills: z.record(z.string(), z.number().positive()),
});
export type Role = z.infer<typeof roleSchema>;
