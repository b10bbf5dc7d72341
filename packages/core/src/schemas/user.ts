import { z } from 'zod';
import {
  idSchema,
  scoreSchema,
  storableTextSchema,
  textSchema,
  timestampSchema,
} from './primitives.ts';

export const emailSchema = z.email().max(255);

export const usernameSchema = z
  .string()
  .min(3)
  .max(50)
  .regex(/^[A-Za-z0-9_-]+$/, 'Username can only contain letters, numbers, hyphens and underscores');

/** At most 128 characters, so that hashing has a bound. */
export const passwordSchema = storableTextSchema(128)
  .min(8)
  .regex(/[A-Z]/, 'Password must contain at least one uppercase letter')
  .regex(/[0-9]/, 'Password must contain at least one number');

export const fullNameSchema = textSchema(2, 255);

export const registerInputSchema = z.object({
  email: emailSchema,
  username: usernameSchema,
  password: passwordSchema,
  full_name: fullNameSchema,
});
export type RegisterInput = z.infer<typeof registerInputSchema>;

export const loginInputSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(128),
});
export type LoginInput = z.infer<typeof loginInputSchema>;

export const userResponseSchema = z.object({
  id: idSchema,
  email: z.string(),
  username: z.string(),
  full_name: z.string(),
  is_active: z.boolean(),
  created_at: timestampSchema,
});
export type UserResponse = z.infer<typeof userResponseSchema>;

export const tokenResponseSchema = z.object({
  access_token: z.string(),
  token_type: z.literal('bearer'),
  user: userResponseSchema,
});
export type TokenResponse = z.infer<typeof tokenResponseSchema>;

export const messageResponseSchema = z.object({ message: z.string() });
export type MessageResponse = z.infer<typeof messageResponseSchema>;

export const updateProfileInputSchema = z.object({
  full_name: fullNameSchema.nullish(),
  username: usernameSchema.nullish(),
});
export type UpdateProfileInput = z.infer<typeof updateProfileInputSchema>;

export const changePasswordInputSchema = z.object({
  current_password: z.string().min(1).max(128),
  new_password: passwordSchema,
});
export type ChangePasswordInput = z.infer<typeof changePasswordInputSchema>;

export const deleteAccountInputSchema = z.object({ password: z.string().min(1).max(128) });
export type DeleteAccountInput = z.infer<typeof deleteAccountInputSchema>;

export const userStatsSchema = z.object({
  total_interviews: z.number().int(),
  completed_interviews: z.number().int(),
  /** Mean over the interviews that have a score; 0 when none has. */
  average_score: z.number(),
  best_score: z.number(),
  total_questions_answered: z.number().int(),
  member_since: timestampSchema,
  account_status: z.enum(['active', 'inactive']),
});
export type UserStats = z.infer<typeof userStatsSchema>;

/** One signed-in device. */
export const sessionResponseSchema = z.object({
  id: idSchema,
  created_at: timestampSchema,
  last_used_at: timestampSchema,
  expires_at: timestampSchema,
  user_agent: z.string(),
  current: z.boolean(),
});
export type SessionResponse = z.infer<typeof sessionResponseSchema>;

export const sessionIdInputSchema = z.object({ session_id: idSchema });
export type SessionIdInput = z.infer<typeof sessionIdInputSchema>;

/** Practice over time, for the dashboard. */
export const activitySchema = z.object({
  /** Days with answers, oldest first, as `YYYY-MM-DD` in UTC. */
  days: z.array(z.object({ date: z.iso.date(), answers: z.number().int() })),
  /** Days in a row with an answer, up to today or yesterday. */
  current_streak: z.number().int(),
  /** Interviews that have a score, oldest first. */
  scores: z.array(
    z.object({
      interview_id: idSchema,
      job_role: z.string(),
      overall_score: scoreSchema,
      created_at: timestampSchema,
      completed_at: timestampSchema.nullable(),
    }),
  ),
});
export type Activity = z.infer<typeof activitySchema>;

/** Everything the product keeps of a user; rows as they are stored. */
export const userExportSchema = z.object({
  exported_at: timestampSchema,
  user: userResponseSchema,
  interviews: z.array(z.record(z.string(), z.unknown())),
  questions: z.array(z.record(z.string(), z.unknown())),
  responses: z.array(z.record(z.string(), z.unknown())),
  skill_gaps: z.array(z.record(z.string(), z.unknown())),
});
export type UserExport = z.infer<typeof userExportSchema>;
