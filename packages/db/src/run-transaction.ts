import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { isOvertaken } from './database-errors.ts';
import type { Database } from './database.ts';

const mostAttempts = 4;

/** Mean wait before the second attempt, in milliseconds; doubled for each one after. */
const firstWait = 20;

/**
 * Runs `work` in a transaction, again from its beginning when the server rolled it back in favour of
 * another one. So `work` may do nothing but read and write through `trx`.
 */
export async function runTransaction<Result>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === mostAttempts || !isOvertaken(error)) throw error;
      // At random: two that wait equally long meet again.
      await sleep(Math.random() * firstWait * 2 ** attempt);
    }
  }
}
