import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import { sampleTime } from '../testing/sample-rows.ts';
import { consumeRateLimit, deleteOldRateLimits, refundRateLimit } from './rate-limits.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

function secondsLater(seconds: number): Date {
  return new Date(sampleTime.getTime() + seconds * 1000);
}

function use(key: string, now = sampleTime) {
  return consumeRateLimit(database.db, { key, limit: 3, window_seconds: 60, now });
}

test('refuses the fourth of three until the window that began with the first is over', async () => {
  const key = randomUUID();
  for (const second of [0, 10, 20]) {
    expect(await use(key, secondsLater(second))).toMatchObject({ allowed: true });
  }
  expect(await use(key, secondsLater(30))).toEqual({ allowed: false, retry_after_seconds: 30 });
  expect(await use(key, secondsLater(59.5))).toEqual({ allowed: false, retry_after_seconds: 1 });
  expect(await use(key, secondsLater(60))).toMatchObject({ allowed: true });
  expect(await use(key, secondsLater(60))).toMatchObject({ allowed: true });
});

test('of 200 parallel uses exactly the limit is allowed', async () => {
  const key = randomUUID();
  const uses = Array.from({ length: 200 }, () =>
    consumeRateLimit(database.db, { key, limit: 17, window_seconds: 60, now: sampleTime }),
  );
  const results = await Promise.all(uses);
  expect(results.filter(({ allowed }) => allowed)).toHaveLength(17);
});

test('keys do not share their counts', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  for (let count = 0; count < 4; count++) await use(one);
  expect(await use(other)).toMatchObject({ allowed: true });
});

test('a refund makes room for one more, and never for more than the limit', async () => {
  const key = randomUUID();
  for (let count = 0; count < 3; count++) await use(key);
  await refundRateLimit(database.db, { key });
  expect([(await use(key)).allowed, (await use(key)).allowed]).toEqual([true, false]);
  for (let count = 0; count < 9; count++) await refundRateLimit(database.db, { key });
  const again = [await use(key), await use(key), await use(key), await use(key)];
  expect(again.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
});

test('deleteOldRateLimits forgets windows that began before a moment', async () => {
  const [old, recent] = [randomUUID(), randomUUID()];
  for (let count = 0; count < 3; count++) await use(old);
  for (let count = 0; count < 3; count++) await use(recent, secondsLater(30));
  await deleteOldRateLimits(database.db, { before: secondsLater(30) });
  expect(await use(old, secondsLater(31))).toMatchObject({ allowed: true });
  expect(await use(recent, secondsLater(31))).toMatchObject({ allowed: false });
});

test('agrees with a count kept by hand, whatever the order of times', async () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(gaps, async (seconds) => {
      const key = randomUUID();
      let [time, start, count] = [0, -Infinity, 0];
      for (const gap of seconds) {
        time += gap;
        if (start + 60 <= time) [start, count] = [time, 0];
        count += 1;
        expect((await use(key, secondsLater(time))).allowed).toBe(count <= 3);
      }
    }),
    { numRuns: 30 },
  );
});
