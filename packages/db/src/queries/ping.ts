import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

/** Rejects when the database cannot be reached. */
export async function pingDatabase(db: Kysely<Database>): Promise<void> {
  await sql`select 1`.execute(db);
}
