import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTestDb, type TestDb } from './testing/index.ts';
import { runTransaction } from './run-transaction.ts';

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

async function twoCounters(): Promise<TestDb> {
  const database = await createTestDb();
  await sql`insert into rate_limits values ('a', now(), 0), ('b', now(), 0)`.execute(database.db);
  return database;
}

async function counts({ db }: TestDb): Promise<number[]> {
  const rows = await db.selectFrom('rate_limits').select('count').orderBy('key').execute();
  return rows.map(({ count }) => count);
}

/** Resolves for each caller once as many have come as are expected. */
function meetingOf(expected: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let come = 0;
  return () => {
    come += 1;
    if (come === expected) resolve();
    return promise;
  };
}

test.runIf(onPostgres)('of two that wait for each other both are done, once each', async () => {
  await using database = await twoCounters();
  const meet = meetingOf(2);
  let begun = 0;
  const countUp = (keys: readonly string[]) =>
    runTransaction(database.db, async (trx) => {
      begun += 1;
      for (const key of keys) {
        await sql`update rate_limits set count = count + 1 where key = ${key}`.execute(trx);
        await meet();
      }
    });
  await Promise.all([countUp(['a', 'b']), countUp(['b', 'a'])]);
  expect(await counts(database)).toEqual([2, 2]);
  expect(begun).toBe(3);
});

test.runIf(onPostgres)('what read too early reads again', async () => {
  await using database = await twoCounters();
  const meet = meetingOf(2);
  const countUp = () =>
    runTransaction(database.db, async (trx) => {
      await sql`set transaction isolation level repeatable read`.execute(trx);
      await trx.selectFrom('rate_limits').select('count').execute();
      await meet();
      await sql`update rate_limits set count = count + 1`.execute(trx);
    });
  await Promise.all([countUp(), countUp()]);
  expect(await counts(database)).toEqual([2, 2]);
});

/** Fails as the server does, with this SQLSTATE. */
function raise(code: string) {
  return sql`do ${sql.raw(`$$ begin raise exception 'no' using errcode = '${code}'; end $$`)}`;
}

test.each([
  ['40001', 4],
  ['40P01', 4],
  ['23505', 1],
  ['55P03', 1],
])('%s is tried %i times, then reported, and nothing is kept', async (code, times) => {
  await using database = await twoCounters();
  let begun = 0;
  const running = runTransaction(database.db, async (trx) => {
    begun += 1;
    await sql`update rate_limits set count = 9`.execute(trx);
    await raise(code).execute(trx);
  });
  await expect(running).rejects.toMatchObject({ code });
  expect(begun).toBe(times);
  expect(await counts(database)).toEqual([0, 0]);
});
