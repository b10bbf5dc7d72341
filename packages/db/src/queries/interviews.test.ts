import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { listInterviews } from './interview-list.ts';
import {
  closeInterview,
  copyInterview,
  deleteInterview,
  findInterview,
  findRequestedInterview,
} from './interviews.ts';
import { findQuestion, skipQuestion } from './questions.ts';

let database: TestDb;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

/** A user with an interview, and somebody else. */
async function people() {
  const [owner, other] = [await insertSampleUser(database.db), await insertSampleUser(database.db)];
  const interview = await insertSampleInterview(database.db, { user_id: owner.id });
  const { interview_id } = interview;
  return {
    interview,
    own: { interview_id, user_id: owner.id },
    foreign: { interview_id, user_id: other.id },
  };
}

function copy(key: { interview_id: string; user_id: string; request_id?: string }) {
  return database.db
    .transaction()
    .execute((trx) => copyInterview(trx, { ...key, now: minutesLater(60) }));
}

describe('findInterview', () => {
  test('gives an interview as the contract shows it', async () => {
    const { interview } = await people();
    expect(interview).toMatchObject({
      job_role: 'Python Developer',
      difficulty: 'intermediate',
      question_type: 'mixed',
      total_questions: 2,
      status: 'in_progress',
      created_at: '2026-03-01T10:00:00.000Z',
      mode: 'practice',
      focus_skill: null,
      question_source: 'bank',
      retake_of: null,
      overall_score: null,
      completed_at: null,
      duration_minutes: null,
    });
    expect(interview.questions[0]).toEqual({
      id: questionId(interview, 0),
      question: 'What does an index cost on every write?',
      type: 'technical',
      difficulty: 'intermediate',
      expected_points: ['Each index is updated too'],
      order_number: 1,
      skill_category: 'Databases',
      hints: ['Think of what must stay sorted'],
      follow_ups: ['When is one worth it?'],
      suggested_minutes: 5,
      tags: ['sql', 'performance'],
      state: 'unanswered',
    });
  });

  test('says how far each question is', async () => {
    const { id: user_id } = await insertSampleUser(database.db);
    const questions = Array.from({ length: 4 }, () => sampleQuestion());
    const interview = await insertSampleInterview(database.db, { user_id, questions });
    const { interview_id } = interview;
    const key = { interview_id, user_id, question_id: questionId(interview, 0), now: sampleTime };
    await skipQuestion(database.db, key);
    await insertSampleAnswer(database.db, { interview, index: 1 });
    await insertGradedAnswer(database.db, { interview, index: 2, score: 80 });
    const found = await findInterview(database.db, { interview_id, user_id });
    const states = found?.questions.map(({ state }) => state);
    expect(states).toEqual(['skipped', 'pending', 'graded', 'unanswered']);
    expect(found?.overall_score).toBe(80);
  });

  test("shows nobody another user's interview", async () => {
    const { foreign } = await people();
    expect(await findInterview(database.db, foreign)).toBeUndefined();
  });
});

describe('a request that is made twice', () => {
  const request_id = 'a-request-of-a-caller';

  test('makes one interview, even at the same time', async () => {
    const { id: user_id } = await insertSampleUser(database.db);
    const make = () => insertSampleInterview(database.db, { user_id, request_id });
    const [first, second] = await Promise.all([make(), make()]);
    expect(second).toEqual(first);
    expect(await findRequestedInterview(database.db, { user_id, request_id })).toEqual(first);
    const { total } = await listInterviews(database.db, { user_id, sort: 'newest' });
    expect(total).toBe(1);
  });

  test('makes one retake', async () => {
    const { own } = await people();
    const first = await copy({ ...own, request_id });
    expect(await copy({ ...own, request_id })).toBe(first);
    expect(await copy(own)).not.toBe(first);
  });

  test('is another request when another user makes it', async () => {
    const { own, foreign } = await people();
    await copy({ ...own, request_id });
    expect(await copy({ ...foreign, request_id })).toBeUndefined();
    const theirs = { user_id: foreign.user_id, request_id };
    expect(await findRequestedInterview(database.db, theirs)).toBeUndefined();
  });
});

describe('closeInterview', () => {
  test('completes once: the first time stands', async () => {
    const { own } = await people();
    const close = (status: 'completed' | 'abandoned', minutes: number) =>
      closeInterview(database.db, { ...own, status, now: minutesLater(minutes) });
    const closed = {
      interview_id: own.interview_id,
      status: 'completed',
      completed_at: minutesLater(12.6).toISOString(),
    };
    expect(await close('completed', 12.6)).toEqual(closed);
    expect(await close('completed', 40)).toEqual(closed);
    expect(await close('abandoned', 50)).toEqual(closed);
    expect(await findInterview(database.db, own)).toMatchObject({
      status: 'completed',
      duration_minutes: 13,
    });
  });

  test('has no negative duration when a clock runs behind', async () => {
    const { own } = await people();
    await closeInterview(database.db, { ...own, status: 'completed', now: minutesLater(-5) });
    expect(await findInterview(database.db, own)).toMatchObject({ duration_minutes: 0 });
  });

  test("leaves another user's interview open", async () => {
    const { own, foreign } = await people();
    const closing = { ...foreign, status: 'completed', now: sampleTime } as const;
    expect(await closeInterview(database.db, closing)).toBeUndefined();
    expect(await findInterview(database.db, own)).toMatchObject({ status: 'in_progress' });
  });
});

describe('copyInterview', () => {
  test('asks the same again, unanswered, and says of what it is the retake', async () => {
    const { interview, own } = await people();
    await insertGradedAnswer(database.db, { interview, index: 0, score: 40 });
    await closeInterview(database.db, { ...own, status: 'completed', now: sampleTime });
    const interview_id = (await copy(own)) ?? '';
    const again = await findInterview(database.db, { ...own, interview_id });
    expect(again).toEqual({
      ...interview,
      interview_id,
      retake_of: own.interview_id,
      created_at: minutesLater(60).toISOString(),
      questions: interview.questions.map((question) => ({ ...question, id: expect.any(String) })),
    });
    const ids = interview.questions.map(({ id }) => id);
    expect(again?.questions.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  test('copies all that a grader must know', async () => {
    const { interview, own } = await people();
    const interview_id = (await copy(own)) ?? '';
    const again = await findInterview(database.db, { ...own, interview_id });
    const content = async (id: string, question_id = '') =>
      (await findQuestion(database.db, { ...own, interview_id: id, question_id }))?.content;
    const first = await content(own.interview_id, questionId(interview, 0));
    expect(first).toBeDefined();
    expect(await content(interview_id, again?.questions[0]?.id)).toEqual(first);
  });

  test("copies nothing of another user's", async () => {
    const { foreign } = await people();
    expect(await copy(foreign)).toBeUndefined();
  });
});

test('deleteInterview takes questions and answers along, and a retake outlives it', async () => {
  const { interview, own, foreign } = await people();
  await insertGradedAnswer(database.db, { interview, index: 0, score: 40 });
  const retake = (await copy(own)) ?? '';
  expect(await deleteInterview(database.db, foreign)).toBe(false);
  expect(await deleteInterview(database.db, own)).toBe(true);
  expect(await deleteInterview(database.db, own)).toBe(false);
  const left = await database.db
    .selectFrom('questions')
    .select('id')
    .where('interview_id', '=', own.interview_id)
    .execute();
  expect(left).toEqual([]);
  const found = await findInterview(database.db, { ...own, interview_id: retake });
  expect(found).toMatchObject({ retake_of: null, total_questions: 2 });
});
