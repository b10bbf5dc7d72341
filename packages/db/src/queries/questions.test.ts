import { questionContentSchema } from '@interview/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whileClosing } from '../testing/closing-race.ts';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleAnswer,
  insertSampleInterview,
  insertSampleUser,
  minutesLater,
  questionId,
  sampleQuestion,
  sampleTime,
} from '../testing/sample-rows.ts';
import { closeInterview } from './interviews.ts';
import { askedBankIds, findQuestion, skillScores, skipQuestion } from './questions.ts';

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

async function openQuestion() {
  const { id: user_id } = await insertSampleUser(database.db);
  const interview = await insertSampleInterview(database.db, { user_id });
  const { interview_id } = interview;
  return { interview, key: { interview_id, user_id, question_id: questionId(interview, 0) } };
}

describe('findQuestion', () => {
  test('gives back all that was chosen, as a grader needs it', async () => {
    const { key } = await openQuestion();
    const found = await findQuestion(database.db, key);
    const { bank_id: _bankId, ...content } = sampleQuestion();
    expect(found).toMatchObject({ content, interview_status: 'in_progress', answered: false });
    expect(questionContentSchema.parse(found?.content)).toEqual(content);
  });

  test('says when it is answered and when its interview has ended', async () => {
    const { interview, key } = await openQuestion();
    await insertSampleAnswer(database.db, { interview, index: 0 });
    await closeInterview(database.db, { ...key, status: 'abandoned', now: sampleTime });
    expect(await findQuestion(database.db, key)).toMatchObject({
      answered: true,
      interview_status: 'abandoned',
    });
  });

  test('knows it by its own interview and owner alone', async () => {
    const { key } = await openQuestion();
    const { key: foreign } = await openQuestion();
    const { user_id, interview_id } = foreign;
    expect(await findQuestion(database.db, { ...key, user_id })).toBeUndefined();
    expect(await findQuestion(database.db, { ...key, interview_id })).toBeUndefined();
    expect(
      await findQuestion(database.db, { ...foreign, question_id: key.question_id }),
    ).toBeUndefined();
  });
});

describe('skipQuestion', () => {
  const now = sampleTime;

  test('puts an open question aside, as often as one likes', async () => {
    const { key } = await openQuestion();
    expect(await skipQuestion(database.db, { ...key, now })).toBe(true);
    expect(await skipQuestion(database.db, { ...key, now })).toBe(true);
  });

  test('leaves an answered one alone', async () => {
    const { interview, key } = await openQuestion();
    await insertSampleAnswer(database.db, { interview, index: 0 });
    expect(await skipQuestion(database.db, { ...key, now })).toBe(false);
  });

  test('leaves an ended interview alone', async () => {
    const { key } = await openQuestion();
    await closeInterview(database.db, { ...key, status: 'completed', now });
    expect(await skipQuestion(database.db, { ...key, now })).toBe(false);
  });

  test.runIf(onPostgres)(
    'waits for a closing that it meets, and leaves the ended one',
    async () => {
      const { key } = await openQuestion();
      const skipping = whileClosing(database, { ...key, now }, () =>
        skipQuestion(database.db, { ...key, now }),
      );
      expect(await skipping).toBe(false);
    },
  );

  test("leaves another user's alone", async () => {
    const { key } = await openQuestion();
    const { key: other } = await openQuestion();
    expect(await skipQuestion(database.db, { ...key, user_id: other.user_id, now })).toBe(false);
  });
});

test('askedBankIds names each once, the one asked longest ago first', async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  const ask = (ids: readonly (string | null)[], minute: number) =>
    insertSampleInterview(database.db, {
      user_id,
      questions: ids.map((bank_id) => sampleQuestion({ bank_id })),
      now: minutesLater(minute),
    });
  await ask(['twice', null], 0);
  await ask(['second'], 1);
  await ask(['twice'], 2);
  const { id: other } = await insertSampleUser(database.db);
  expect(await askedBankIds(database.db, { user_id })).toEqual(['second', 'twice']);
  expect(await askedBankIds(database.db, { user_id: other })).toEqual([]);
});

test("skillScores is the mean of a user's graded answers in each category", async () => {
  const { id: user_id } = await insertSampleUser(database.db);
  const { id: other } = await insertSampleUser(database.db);
  const skills = ['Databases', 'Databases', 'Python', 'Networks'];
  const questions = skills.map((skill_category) => sampleQuestion({ skill_category }));
  const interview = await insertSampleInterview(database.db, { user_id, questions });
  const foreign = await insertSampleInterview(database.db, { user_id: other, questions });
  await insertGradedAnswer(database.db, { interview, index: 0, score: 40 });
  await insertGradedAnswer(database.db, { interview, index: 1, score: 51 });
  await insertGradedAnswer(database.db, { interview, index: 2, score: 0 });
  await insertSampleAnswer(database.db, { interview, index: 3 });
  await insertGradedAnswer(database.db, { interview: foreign, index: 0, score: 100 });
  expect(await skillScores(database.db, { user_id })).toEqual({ Databases: 45.5, Python: 0 });
});
