import { z } from 'zod';
import { idSchema, scoreSchema, severitySchema, timestampSchema } from './primitives.ts';

/** What an interview shows a candidate to lack in one skill category. */
export const skillGapSchema = z.object({
  id: idSchema,
  interview_id: idSchema,
  skill_category: z.string(),
  /** Mean score of the graded answers in this category. */
  current_score: scoreSchema,
  target_score: scoreSchema,
  severity: severitySchema,
  /** Weighted share of the expected points that were missed, 0–1. */
  missed_share: z.number().min(0).max(1),
  missed_points: z.array(z.string()),
  /** What to practise, greatest expected gain first. */
  recommendations: z.array(z.string()),
  created_at: timestampSchema,
});
export type SkillGap = z.infer<typeof skillGapSchema>;

export const skillGapAnalysisSchema = z.object({
  interview_id: idSchema,
  total: z.number().int(),
  skill_gaps: z.array(skillGapSchema),
});
export type SkillGapAnalysis = z.infer<typeof skillGapAnalysisSchema>;

export const skillGapListSchema = z.object({
  total: z.number().int(),
  skill_gaps: z.array(skillGapSchema),
});
export type SkillGapList = z.infer<typeof skillGapListSchema>;

/** How a skill went in one interview. */
export const skillResultSchema = z.object({
  interview_id: idSchema,
  job_role: z.string(),
  /** Mean score of the graded answers on the skill. */
  score: scoreSchema,
  at: timestampSchema,
});
export type SkillResult = z.infer<typeof skillResultSchema>;

export const skillProgressSchema = z.object({
  /** The newest gap of the skill. */
  gap: skillGapSchema,
  /** Whether the newest interview on the skill got the gap's target. */
  reached: z.boolean(),
  /** Oldest first. */
  history: z.array(skillResultSchema),
});
export type SkillProgress = z.infer<typeof skillProgressSchema>;

export const skillProgressListSchema = z.object({ skills: z.array(skillProgressSchema) });
