import { activitySchema } from '@interview/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleAnswer,
  insertSampleInterview,
  insertSampleUser,
} from '../testing/sample-rows.ts';
import { streak, userActivity } from './activity.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

describe('streak', () => {
  const now = new Date('2026-03-03T00:00:00.000Z');

  test.each<[string, string[], number]>([
    ['no practice', [], 0],
    ['today alone', ['2026-03-03'], 1],
    ['yesterday alone: today is not over', ['2026-03-02'], 1],
    ['the day before yesterday', ['2026-03-01'], 0],
    ['over the end of February', ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'], 4],
    ['with a gap', ['2026-02-28', '2026-03-02', '2026-03-03'], 2],
  ])('%s', (_what, dates, length) => {
    expect(streak(new Set(dates), now)).toBe(length);
  });
});

test('counts answers by day of UTC and lists scores, oldest first, of that user alone', async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  const { id: other } = await insertSampleUser(database.db);
  const [late, early] = [new Date('2026-03-02T23:59:59.999Z'), new Date('2026-03-03T00:00:00Z')];
  const second = await insertSampleInterview(database.db, { user_id, now: early });
  const first = await insertSampleInterview(database.db, { user_id, now: late });
  const foreign = await insertSampleInterview(database.db, { user_id: other, now: late });
  await insertGradedAnswer(database.db, { interview: first, index: 0, score: 40, now: late });
  await insertGradedAnswer(database.db, { interview: second, index: 0, score: 60, now: early });
  await insertSampleAnswer(database.db, { interview: first, index: 1, now: early });
  await insertSampleAnswer(database.db, { interview: foreign, index: 0, now: early });
  const activity = await userActivity(database.db, { user_id, now: early });
  expect(activitySchema.parse(activity)).toEqual(activity);
  expect(activity.days).toEqual([
    { date: '2026-03-02', answers: 1 },
    { date: '2026-03-03', answers: 2 },
  ]);
  expect(activity.current_streak).toBe(2);
  expect(activity.scores).toEqual([
    {
      interview_id: first.interview_id,
      job_role: 'Python Developer',
      overall_score: 40,
      created_at: late.toISOString(),
      completed_at: null,
    },
    expect.objectContaining({ interview_id: second.interview_id, overall_score: 60 }),
  ]);
});

test('is empty for a new user', async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  const activity = await userActivity(database.db, { user_id, now: new Date() });
  expect(activity).toEqual({ days: [], current_streak: 0, scores: [] });
});
