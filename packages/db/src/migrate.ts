import type { Kysely } from 'kysely';
import { type MigrationResultSet, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/** A migration and when it was run; null when it was not. */
export interface MigrationStatus {
  readonly name: string;
  readonly executed_at: string | null;
}

/** Runs what has not run yet, under a lock: of several processes that start at once one does it. */
export async function migrateToLatest(db: Kysely<Database>): Promise<MigrationStatus[]> {
  assertSuccess(await migrator(db).migrateToLatest());
  return migrationStatus(db);
}

/** Undoes the newest migration. */
export async function rollback(db: Kysely<Database>): Promise<MigrationStatus[]> {
  assertSuccess(await migrator(db).migrateDown());
  return migrationStatus(db);
}

export async function migrationStatus(db: Kysely<Database>): Promise<MigrationStatus[]> {
  const known = await migrator(db).getMigrations();
  return known.map(({ name, executedAt }) => ({
    name,
    executed_at: executedAt?.toISOString() ?? null,
  }));
}

function migrator(db: Kysely<Database>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
}

function assertSuccess({ error, results = [] }: MigrationResultSet): void {
  if (error === undefined) return;
  const failed = results.find(({ status }) => status === 'Error')?.migrationName;
  throw new Error(`Migration ${failed ?? 'at all'} failed`, { cause: error });
}
