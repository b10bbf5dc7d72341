import { sql } from 'kysely';
import { expect } from 'vitest';
import { createDb } from '../create-db.ts';
import { closeInterview } from '../queries/interviews.ts';
import type { TestDb } from './index.ts';

interface Closing {
  readonly interview_id: string;
  readonly user_id: string;
  readonly now: Date;
}

/**
 * What `act` gives, or the error that it throws, when it begins while another connection closes the
 * interview and has not committed yet. Fails unless `act` waits for that. On a Postgres server only.
 */
export async function whileClosing(
  database: TestDb,
  closing: Closing,
  act: () => Promise<unknown>,
): Promise<unknown> {
  const other = await createDb({ kind: 'postgres', url: database.url ?? '' });
  try {
    let acting: Promise<unknown> | undefined;
    await other.db.transaction().execute(async (trx) => {
      await closeInterview(trx, { ...closing, status: 'completed' });
      acting = act().catch((error: unknown) => error);
      await expect.poll(() => lockWaits(database.db)).toBe(1);
    });
    return await acting;
  } finally {
    await other.close();
  }
}

/** How many statements wait for another's lock in this database. */
async function lockWaits(db: TestDb['db']): Promise<number> {
  const { rows } = await sql`select pid from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
  return rows.length;
}
