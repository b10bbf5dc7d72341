import { skillGapSchema } from '@interview/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleInterview,
  insertSampleUser,
  minutesLater,
  sampleTime,
} from '../testing/sample-rows.ts';
import { closeInterview } from './interviews.ts';
import {
  listInterviewSkillGaps,
  listSkillGaps,
  newestSkillGaps,
  replaceSkillGaps,
  skillResults,
} from './skill-gaps.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

function gap(skill_category: string, current_score: number) {
  return {
    skill_category,
    current_score,
    target_score: 80,
    severity: 'high' as const,
    missed_share: 0.3333,
    missed_points: ['Each index is updated too'],
    recommendations: ['Read an execution plan'],
  };
}

async function ownInterview() {
  const { id: user_id } = await insertSampleUser(database.db);
  const { interview_id } = await insertSampleInterview(database.db, { user_id });
  return { interview_id, user_id };
}

type Key = Awaited<ReturnType<typeof ownInterview>>;

function replace(key: Key, gaps: readonly ReturnType<typeof gap>[], now = sampleTime) {
  return database.db.transaction().execute((trx) => replaceSkillGaps(trx, { ...key, gaps, now }));
}

test('stores gaps and gives them back as the contract shows them, the worst first', async () => {
  const key = await ownInterview();
  const stored = await replace(key, [gap('Python', 55.5), gap('Databases', 20)]);
  expect(stored).toEqual([
    {
      id: expect.any(String),
      interview_id: key.interview_id,
      created_at: sampleTime.toISOString(),
      ...gap('Databases', 20),
    },
    expect.objectContaining(gap('Python', 55.5)),
  ]);
  expect(stored.map((each) => skillGapSchema.parse(each))).toEqual(stored);
  expect(await listInterviewSkillGaps(database.db, key)).toEqual(stored);
});

test('doing it again keeps ids and times of categories that stay, and drops the rest', async () => {
  const key = await ownInterview();
  const [databases] = await replace(key, [gap('Databases', 20), gap('Python', 30)]);
  const again = await replace(key, [gap('Networks', 10), gap('Databases', 44)], minutesLater(9));
  expect(again).toEqual([
    expect.objectContaining({
      skill_category: 'Networks',
      created_at: minutesLater(9).toISOString(),
    }),
    { ...databases, current_score: 44 },
  ]);
  expect(await replace(key, [gap('Networks', 10), gap('Databases', 44)])).toEqual(again);
  expect(await replace(key, [])).toEqual([]);
});

test('the same analysis ten times at once stores each category once', async () => {
  const key = await ownInterview();
  const gaps = [gap('Databases', 20), gap('Python', 30)];
  const results = await Promise.all(Array.from({ length: 10 }, () => replace(key, gaps)));
  const ids = new Set(results.flat().map(({ id }) => id));
  expect(ids.size).toBe(2);
});

test('listSkillGaps gives all of a user, the newest analysis first, and none of others', async () => {
  const first = await ownInterview();
  const { interview_id } = await insertSampleInterview(database.db, { user_id: first.user_id });
  const other = await ownInterview();
  await replace(first, [gap('Python', 10)]);
  await replace({ ...first, interview_id }, [gap('Python', 70), gap('Go', 60)], minutesLater(5));
  await replace(other, [gap('Rust', 5)]);
  const listed = await listSkillGaps(database.db, { user_id: first.user_id });
  expect(listed.map((each) => [each.skill_category, each.current_score])).toEqual([
    ['Go', 60],
    ['Python', 70],
    ['Python', 10],
  ]);
});

test('newestSkillGaps gives the last gap of each skill alone', async () => {
  const first = await ownInterview();
  const { interview_id } = await insertSampleInterview(database.db, { user_id: first.user_id });
  await replace(first, [gap('Python', 10), gap('Go', 20)]);
  await replace({ ...first, interview_id }, [gap('Python', 70)], minutesLater(5));
  const newest = await newestSkillGaps(database.db, { user_id: first.user_id });
  expect(newest.map((each) => [each.skill_category, each.current_score])).toEqual([
    ['Go', 20],
    ['Python', 70],
  ]);
});

test('skillResults gives the mean of each skill in the newest interviews that ended', async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  const end = async (minutes: number, scores: readonly number[]) => {
    const interview = await insertSampleInterview(database.db, { user_id });
    for (const [index, score] of scores.entries()) {
      await insertGradedAnswer(database.db, { interview, index, score });
    }
    const { interview_id } = interview;
    const now = minutesLater(minutes);
    await closeInterview(database.db, { interview_id, user_id, status: 'completed', now });
    return interview_id;
  };
  await end(1, [10]);
  const second = await end(2, [40, 60]);
  const third = await end(3, [80]);
  const open = await insertSampleInterview(database.db, { user_id });
  await insertGradedAnswer(database.db, { interview: open, index: 0, score: 99 });
  const job_role = 'Python Developer';
  const [at2, at3] = [minutesLater(2).toISOString(), minutesLater(3).toISOString()];
  const results = await skillResults(database.db, { user_id, limit: 2 });
  expect(results).toHaveLength(3);
  expect(results).toEqual(
    expect.arrayContaining([
      { interview_id: second, job_role, skill_category: 'Databases', score: 40, at: at2 },
      { interview_id: second, job_role, skill_category: 'Python', score: 60, at: at2 },
      { interview_id: third, job_role, skill_category: 'Databases', score: 80, at: at3 },
    ]),
  );
});

test("shows nothing of another user's interview", async () => {
  const key = await ownInterview();
  const { user_id } = await ownInterview();
  await replace(key, [gap('Python', 10)]);
  expect(await listInterviewSkillGaps(database.db, { ...key, user_id })).toEqual([]);
});
