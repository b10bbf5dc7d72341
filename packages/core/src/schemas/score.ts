import { z } from 'zod';
import {
  difficultySchema,
  idSchema,
  interviewStatusSchema,
  questionTypeSchema,
  scoreSchema,
  timestampSchema,
} from './primitives.ts';

export const performanceLevelSchema = z.object({
  level: z.enum(['excellent', 'good', 'average', 'poor']),
  label: z.string(),
  message: z.string(),
  color: z.enum(['green', 'blue', 'yellow', 'red']),
});
export type PerformanceLevel = z.infer<typeof performanceLevelSchema>;

export const categoryScoreSchema = z.object({
  category: questionTypeSchema,
  average_score: scoreSchema,
  total_questions: z.number().int(),
  answered: z.number().int(),
});
export type CategoryScore = z.infer<typeof categoryScoreSchema>;

export const questionScoreSchema = z.object({
  question_id: idSchema,
  question_text: z.string(),
  question_type: questionTypeSchema,
  order_number: z.number().int(),
  score: scoreSchema.nullable(),
  feedback: z.string().nullable(),
  strengths: z.array(z.string()),
  improvements: z.array(z.string()),
  answered: z.boolean(),
});
export type QuestionScore = z.infer<typeof questionScoreSchema>;

export const scoreInputSchema = z.object({
  interview_id: idSchema,
  generate_summary: z.boolean().default(true),
});
export type ScoreInput = z.infer<typeof scoreInputSchema>;

export const interviewScoreSchema = z.object({
  interview_id: idSchema,
  job_role: z.string(),
  difficulty: difficultySchema,
  status: interviewStatusSchema,
  /** Mean of the graded answers; 0 when there is none. */
  overall_score: scoreSchema,
  performance: performanceLevelSchema,
  total_questions: z.number().int(),
  answered: z.number().int(),
  skipped: z.number().int(),
  /** Share of the questions that were answered, in percent. */
  completion_rate: z.number().min(0).max(100),
  category_scores: z.array(categoryScoreSchema),
  question_scores: z.array(questionScoreSchema),
  overall_summary: z.string().nullable(),
  top_strengths: z.array(z.string()),
  top_improvements: z.array(z.string()),
  started_at: timestampSchema,
  completed_at: timestampSchema.nullable(),
});
export type InterviewScore = z.infer<typeof interviewScoreSchema>;
