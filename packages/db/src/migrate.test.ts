import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDb } from './create-db.ts';
import { migrateToLatest, migrationStatus, rollback } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createTestDb, type TestDb } from './testing/index.ts';

let database: TestDb;
beforeEach(async () => {
  database = await createTestDb();
});
afterEach(() => database.close());

const migrated = Object.keys(migrations).map((name) => ({ name, executed_at: expect.any(String) }));

/** Takes every migration back, one after the other. */
async function rollbackAll(): Promise<void> {
  for (const name of Object.keys(migrations).toReversed()) {
    expect(await rollback(database.db)).toContainEqual({ name, executed_at: null });
  }
}

/** Every column, constraint and index of our tables, in words. */
async function schema(): Promise<unknown[]> {
  const { rows } = await sql`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as what
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    union all
    select indexdef from pg_indexes where schemaname = 'public' and tablename not like 'kysely%'
    union all
    select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace
    order by what`.execute(database.db);
  return rows;
}

test('up, down and up again gives the same tables', async () => {
  const before = await schema();
  expect(before.length).toBeGreaterThan(100);
  await rollbackAll();
  const tables = await database.db.introspection.getTables();
  expect(tables.map(({ name }) => name)).toEqual([]);
  expect(await migrateToLatest(database.db)).toEqual(migrated);
  expect(await schema()).toEqual(before);
});

test('migrating twice changes nothing', async () => {
  const [first, second] = [await migrateToLatest(database.db), await migrateToLatest(database.db)];
  expect(second).toEqual(first);
  expect(await migrationStatus(database.db)).toEqual(first);
});

test('a failing migration leaves nothing behind and says which it was', async () => {
  await rollbackAll();
  await sql`create table rate_limits (taken integer)`.execute(database.db);
  await expect(migrateToLatest(database.db)).rejects.toThrow('Migration 001-initial failed');
  const tables = await database.db.introspection.getTables();
  expect(tables.map(({ name }) => name)).toEqual(['rate_limits']);
});

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

test.runIf(onPostgres)('of five processes that start at once each migrates or waits', async () => {
  const { url = '' } = database;
  for (let round = 0; round < 4; round++) {
    await sql`drop schema public cascade`.execute(database.db);
    await sql`create schema public`.execute(database.db);
    const boots = await Promise.all(
      Array.from({ length: 5 }, () => createDb({ kind: 'postgres', url, pool_size: 2 })),
    );
    const results = await Promise.all(boots.map(({ db }) => migrateToLatest(db)));
    expect(results).toEqual(boots.map(() => migrated));
    await Promise.all(boots.map((boot) => boot.close()));
  }
});
