import { responseDetailSchema } from '@interview/core';
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
  sampleEvaluation,
  sampleTime,
} from '../testing/sample-rows.ts';
import { closeInterview } from './interviews.ts';
import { insertResponse, listResponses } from './responses.ts';

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

async function ownInterview() {
  const { id: user_id } = await insertSampleUser(database.db);
  return { user_id, interview: await insertSampleInterview(database.db, { user_id }) };
}

describe('insertResponse', () => {
  test('stores the answer as pending and claimed by the caller', async () => {
    const { interview } = await ownInterview();
    const saved = await insertSampleAnswer(database.db, { interview, index: 0 });
    expect(saved).toEqual({
      response_id: expect.any(String),
      answered_at: sampleTime.toISOString(),
      attempts: 1,
    });
    const row = await database.db
      .selectFrom('responses')
      .select(['grading_status', 'lease_until', 'attempts', 'score', 'evaluation'])
      .where('id', '=', saved.response_id)
      .executeTakeFirst();
    expect(row).toEqual({
      grading_status: 'pending',
      lease_until: minutesLater(1),
      attempts: 1,
      score: null,
      evaluation: null,
    });
  });

  test('of 50 answers to one question at once exactly one is stored', async () => {
    const { user_id, interview } = await ownInterview();
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () => insertSampleAnswer(database.db, { interview, index: 0 })),
    );
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(49);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'question_answered' });
    const { interview_id } = interview;
    expect(await listResponses(database.db, { interview_id, user_id })).toHaveLength(1);
  });

  test.each(['', 'x'.repeat(5001)])('the database refuses an answer of %#', async (user_answer) => {
    const { interview } = await ownInterview();
    const answer = {
      question_id: questionId(interview, 0),
      user_answer,
      time_taken_seconds: null,
      now: sampleTime,
      lease_seconds: 60,
    };
    await expect(insertResponse(database.db, answer)).rejects.toMatchObject({ code: '23514' });
  });

  test('a closed interview takes no answer', async () => {
    const { user_id, interview } = await ownInterview();
    const closing = { interview_id: interview.interview_id, user_id, now: sampleTime };
    await closeInterview(database.db, { ...closing, status: 'abandoned' });
    await expect(insertSampleAnswer(database.db, { interview, index: 0 })).rejects.toMatchObject({
      code: 'interview_closed',
    });
  });

  test.runIf(onPostgres)('an answer that meets the closing waits, and is refused', async () => {
    const { user_id, interview } = await ownInterview();
    const closing = { interview_id: interview.interview_id, user_id, now: sampleTime };
    const answering = whileClosing(database, closing, () =>
      insertSampleAnswer(database.db, { interview, index: 0 }),
    );
    expect(await answering).toMatchObject({ code: 'interview_closed' });
  });

  test('gives back unusual text unchanged', async () => {
    const { user_id, interview } = await ownInterview();
    const user_answer = `quote ' " \\ %s $1 \t\r\n émoji 🦉 العربية ${'𝒳'.repeat(2000)}`;
    await insertResponse(database.db, {
      question_id: questionId(interview, 0),
      user_answer,
      time_taken_seconds: null,
      now: sampleTime,
      lease_seconds: 60,
    });
    const { interview_id } = interview;
    const [stored] = await listResponses(database.db, { interview_id, user_id });
    expect(stored).toMatchObject({ user_answer, time_taken_seconds: null });
  });
});

describe('listResponses', () => {
  test('gives answers in the order of the questions, graded or not', async () => {
    const { user_id, interview } = await ownInterview();
    await insertGradedAnswer(database.db, { interview, index: 1, score: 72.25 });
    await insertSampleAnswer(database.db, { interview, index: 0 });
    const { interview_id } = interview;
    const responses = await listResponses(database.db, { interview_id, user_id });
    expect(responses.map(({ order_number }) => order_number)).toEqual([1, 2]);
    expect(responses.map((response) => responseDetailSchema.parse(response))).toEqual(responses);
    expect(responses[0]).toMatchObject({
      grading_status: 'pending',
      score: null,
      feedback: '',
      strengths: [],
      improvements: [],
      evaluation: null,
    });
    expect(responses[1]).toEqual({
      response_id: expect.any(String),
      question_id: questionId(interview, 1),
      question_text: 'What does an index cost on every write?',
      question_type: 'technical',
      order_number: 2,
      user_answer: 'An index is updated with each row.',
      score: 72.25,
      feedback: 'Names the cost of a write.',
      strengths: ['Precise'],
      improvements: ['Say when it pays'],
      time_taken_seconds: 90,
      answered_at: sampleTime.toISOString(),
      skill_category: 'Python',
      grading_status: 'graded',
      evaluation: sampleEvaluation(72.25),
      model_answer: 'Every index on the table is updated with the row.',
    });
  });

  test("shows nothing of another user's interview", async () => {
    const { interview } = await ownInterview();
    await insertSampleAnswer(database.db, { interview, index: 0 });
    const { user_id } = await ownInterview();
    const { interview_id } = interview;
    expect(await listResponses(database.db, { interview_id, user_id })).toEqual([]);
  });
});
