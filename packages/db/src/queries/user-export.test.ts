import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleInterview,
  insertSampleUser,
  questionId,
  sampleEvaluation,
  sampleTime,
} from '../testing/sample-rows.ts';
import { replaceSkillGaps } from './skill-gaps.ts';
import { exportUser } from './user-export.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

async function userWithEverything() {
  const { id: user_id } = await insertSampleUser(database.db);
  const interview = await insertSampleInterview(database.db, { user_id });
  await insertGradedAnswer(database.db, { interview, index: 0, score: 70 });
  const gap = {
    skill_category: 'Databases',
    current_score: 70,
    target_score: 80,
    severity: 'low' as const,
    missed_share: 0.5,
    missed_points: [],
    recommendations: [],
  };
  const analysis = { ...interview, user_id, gaps: [gap], now: sampleTime };
  await database.db.transaction().execute((trx) => replaceSkillGaps(trx, analysis));
  return { user_id, interview };
}

test('holds every row of the user and none of others', async () => {
  const { user_id, interview } = await userWithEverything();
  await userWithEverything();
  const rows = await exportUser(database.db, { user_id });
  const { interview_id } = interview;
  expect(rows).toMatchObject({
    interviews: [{ id: interview_id, started_at: sampleTime.toISOString(), overall_score: 70 }],
    questions: [
      { interview_id, order_number: 1 },
      { interview_id, order_number: 2 },
    ],
    responses: [{ question_id: questionId(interview, 0), evaluation: sampleEvaluation(70) }],
    skill_gaps: [{ interview_id, skill_category: 'Databases' }],
  });
  expect([rows.interviews.length, rows.responses.length, rows.skill_gaps.length]).toEqual([
    1, 1, 1,
  ]);
});

test('comes through JSON unchanged', async () => {
  const { user_id } = await userWithEverything();
  const rows = await exportUser(database.db, { user_id });
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});
