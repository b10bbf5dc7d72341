import { InterviewError } from '@interview/core';
import { consumeRateLimit, refundRateLimit } from '@interview/db';
import type { RequestContext } from '../context.ts';

/** How often something may be done: `limit` times in `window_seconds`. */
interface RateLimit {
  readonly limit: number;
  readonly window_seconds: number;
}

const minute = 60;
const hour = 3600;

/** Counted in the database, so that all processes share them. */
export const rateLimits = {
  sign_in_by_address: { limit: 30, window_seconds: minute },
  /** Failed sign-ins only; a right password is not counted. */
  failed_sign_in_by_account: { limit: 10, window_seconds: 15 * minute },
  sign_up_by_address: { limit: 30, window_seconds: hour },
  password_check_by_user: { limit: 20, window_seconds: 15 * minute },
  grading_by_user: { limit: 120, window_seconds: hour },
  creation_by_user: { limit: 60, window_seconds: hour },
  practice_by_address: { limit: 60, window_seconds: hour },
} as const satisfies Record<string, RateLimit>;

export type RateLimitName = keyof typeof rateLimits;

/**
 * Counts one use of `name` by `who`.
 * @throws InterviewError `rate_limited` with the seconds to wait
 */
export async function charge(
  context: RequestContext,
  name: RateLimitName,
  who: string,
): Promise<void> {
  if (!context.config.RATE_LIMITS) return;
  const { allowed, retry_after_seconds } = await consumeRateLimit(context.database.db, {
    key: `${name}:${who}`,
    ...rateLimits[name],
    now: context.clock(),
  });
  if (!allowed) throw new InterviewError('rate_limited', { retryAfter: retry_after_seconds });
}

/** Takes back one use, for limits that count failures only. */
export async function refund(
  context: RequestContext,
  name: RateLimitName,
  who: string,
): Promise<void> {
  if (!context.config.RATE_LIMITS) return;
  await refundRateLimit(context.database.db, { key: `${name}:${who}` });
}
