import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDb } from './create-db.ts';
import { pingDatabase } from './queries/ping.ts';
import { createTestDb } from './testing/index.ts';

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

describe.skipIf(onPostgres)('embedded', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'interview-db-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('keeps its data in the folder and refuses a second opening meanwhile', async () => {
    const data_dir = join(folder, 'not', 'yet', 'there');
    const first = await createDb({ kind: 'pglite', data_dir });
    expect(first).toMatchObject({ kind: 'pglite', description: `embedded (${data_dir})` });
    await sql`create table kept as select 1.5::numeric as score`.execute(first.db);
    await expect(createDb({ kind: 'pglite', data_dir })).rejects.toMatchObject({
      name: 'DataDirInUseError',
    });
    await first.close();
    const second = await createDb({ kind: 'pglite', data_dir });
    const { rows } = await sql`select score from kept`.execute(second.db);
    await second.close();
    expect(rows).toEqual([{ score: 1.5 }]);
    expect(existsSync(`${data_dir}.lock`)).toBe(false);
  });
});

describe.runIf(onPostgres)('on a server', () => {
  test('never shows the password', async () => {
    const url = 'postgresql://ada:s3cret@db.example.com:6432/interviews?sslmode=disable';
    const database = await createDb({ kind: 'postgres', url });
    await database.close();
    expect(database.description).toBe('Postgres at db.example.com:6432/interviews');
  });

  test('ends statements after 5 s and waits for a lock 2 s', async () => {
    await using database = await createTestDb();
    const { rows } = await sql`
      select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock
    `.execute(database.db);
    expect(rows).toEqual([{ statement: '5s', lock: '2s' }]);
  });

  test('lets a query wait longer for its turn than a statement may take', async () => {
    await using database = await createTestDb();
    const busy = await createDb({ kind: 'postgres', url: database.url ?? '', pool_size: 1 });
    const holding = busy.db.transaction().execute(async (trx) => {
      await sql`select pg_sleep(3)`.execute(trx);
      await sql`select pg_sleep(3)`.execute(trx);
    });
    const turns = await Promise.allSettled([pingDatabase(busy.db), holding]);
    await busy.close();
    expect(turns.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  test('outlives the loss of idle connections', async () => {
    await using database = await createTestDb();
    await Promise.all(Array.from({ length: 5 }, () => pingDatabase(database.db)));
    const other = await createDb({ kind: 'postgres', url: database.url ?? '' });
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other.db);
    await other.close();
    await expect.poll(() => pingDatabase(database.db).then(() => 'up', String)).toBe('up');
  });
});

test('pingDatabase rejects once the database is closed', async () => {
  const database = await createTestDb();
  await pingDatabase(database.db);
  await database.close();
  await expect(pingDatabase(database.db)).rejects.toThrow(/closed|destroyed|end/);
});
