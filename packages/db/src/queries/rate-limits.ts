import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

interface RateLimitUse {
  readonly key: string;
  readonly limit: number;
  readonly window_seconds: number;
  readonly now: Date;
}

interface RateLimitAnswer {
  readonly allowed: boolean;
  readonly retry_after_seconds: number;
}

/**
 * Counts one use in a fixed window that starts with its first use. One statement counts and reads,
 * so that simultaneous callers never get more than `limit` through.
 */
export async function consumeRateLimit(
  db: Kysely<Database>,
  { key, limit, window_seconds, now }: RateLimitUse,
): Promise<RateLimitAnswer> {
  const expired = new Date(now.getTime() - window_seconds * 1000);
  const row = await db
    .insertInto('rate_limits')
    .values({ key, window_start: now, count: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when rate_limits.window_start <= ${expired} then 1
          else least(rate_limits.count, ${limit}) + 1 end`,
        window_start: sql`case when rate_limits.window_start <= ${expired}
          then excluded.window_start else rate_limits.window_start end`,
      }),
    )
    .returning(['count', 'window_start'])
    .executeTakeFirstOrThrow();
  const ends = row.window_start.getTime() + window_seconds * 1000;
  return {
    allowed: row.count <= limit,
    retry_after_seconds: Math.max(1, Math.ceil((ends - now.getTime()) / 1000)),
  };
}

/** Takes back one use. */
export async function refundRateLimit(
  db: Kysely<Database>,
  { key }: { key: string },
): Promise<void> {
  await db
    .updateTable('rate_limits')
    .set({ count: sql`greatest(count - 1, 0)` })
    .where('key', '=', key)
    .execute();
}

/** Forgets windows that began before `before`. */
export async function deleteOldRateLimits(
  db: Kysely<Database>,
  { before }: { before: Date },
): Promise<void> {
  await db.deleteFrom('rate_limits').where('window_start', '<', before).execute();
}
