import { roundScore } from '@interview/core';
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDb, type TestDb } from '../testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleAnswer,
  insertSampleInterview,
  insertSampleUser,
  minutesLater,
  sampleEvaluation,
  sampleQuestion,
  sampleTime,
} from '../testing/sample-rows.ts';
import { findInterview } from './interviews.ts';
import {
  claimPendingResponses,
  markGradingFailed,
  releaseLeases,
  saveEvaluation,
} from './responses.ts';

let database: TestDb;
beforeEach(async () => {
  database ??= await createTestDb();
  await database.db.deleteFrom('users').execute();
});
afterAll(() => database.close());

async function interviewOf(count: number) {
  const { id: user_id } = await insertSampleUser(database.db);
  const questions = Array.from({ length: count }, () => sampleQuestion());
  return { user_id, interview: await insertSampleInterview(database.db, { user_id, questions }) };
}

function claim(now: Date, limit = 10) {
  return claimPendingResponses(database.db, { now, lease_seconds: 60, limit });
}

async function overallScore(interview_id: string, user_id: string) {
  return (await findInterview(database.db, { interview_id, user_id }))?.overall_score;
}

function storedResponses() {
  return database.db.selectFrom('responses').selectAll().orderBy('answered_at').execute();
}

describe('claimPendingResponses', () => {
  test('takes an answer at once when leases are released, but none that is graded', async () => {
    const { interview } = await interviewOf(2);
    const { response_id } = await insertSampleAnswer(database.db, { interview, index: 0 });
    await insertGradedAnswer(database.db, { interview, index: 1, score: 50 });
    await releaseLeases(database.db);
    expect(await claim(sampleTime)).toMatchObject([{ response_id, attempts: 2 }]);
  });

  test('leaves an answer to who has it until the lease is over', async () => {
    const { interview } = await interviewOf(1);
    const { response_id } = await insertSampleAnswer(database.db, { interview, index: 0 });
    expect(await claim(new Date(minutesLater(1).getTime() - 1))).toEqual([]);
    const { bank_id: _bankId, ...question } = sampleQuestion();
    expect(await claim(minutesLater(1))).toEqual([
      {
        response_id,
        interview_id: interview.interview_id,
        attempts: 2,
        input: { question, answer: 'An index is updated with each row.' },
      },
    ]);
    expect(await claim(minutesLater(1.5))).toEqual([]);
    expect(await claim(minutesLater(2))).toMatchObject([{ response_id, attempts: 3 }]);
  });

  test('takes the oldest first, as many as asked for', async () => {
    const { interview } = await interviewOf(3);
    for (const index of [2, 0, 1]) {
      await insertSampleAnswer(database.db, { interview, index, now: minutesLater(index) });
    }
    const [oldest, middle] = await storedResponses();
    const claimed = await claim(minutesLater(60), 2);
    expect(new Set(claimed.map((each) => each.response_id))).toEqual(
      new Set([oldest?.id, middle?.id]),
    );
  });

  test('ten at once share no answer and leave none', async () => {
    const { interview } = await interviewOf(40);
    for (let index = 0; index < 40; index++) {
      await insertSampleAnswer(database.db, { interview, index });
    }
    const batches: string[] = [];
    for (let round = 0; round < 5 && batches.length < 40; round++) {
      const claims = await Promise.all(Array.from({ length: 10 }, () => claim(minutesLater(2), 5)));
      batches.push(...claims.flat().map(({ response_id }) => response_id));
    }
    expect(batches).toHaveLength(40);
    expect(new Set(batches).size).toBe(40);
  });

  test('passes over what is graded or given up', async () => {
    const { interview } = await interviewOf(2);
    await insertGradedAnswer(database.db, { interview, index: 0, score: 50 });
    const failed = await insertSampleAnswer(database.db, { interview, index: 1 });
    await markGradingFailed(database.db, { ...failed, error: 'no grader' });
    expect(await claim(minutesLater(60))).toEqual([]);
    expect((await storedResponses()).find(({ id }) => id === failed.response_id)).toMatchObject({
      grading_status: 'failed',
      grading_error: 'no grader',
      lease_until: null,
    });
  });
});

describe('saveEvaluation', () => {
  test('fills the columns of the response from the evaluation', async () => {
    const { interview } = await interviewOf(1);
    const evaluation = sampleEvaluation(66.67);
    await insertGradedAnswer(database.db, { interview, index: 0, score: 66.67 });
    const [row] = await storedResponses();
    expect(row).toMatchObject({
      grading_status: 'graded',
      graded_at: sampleTime,
      lease_until: null,
      grading_error: null,
      evaluation,
      score: 66.67,
      ai_feedback: evaluation.feedback,
      criteria: evaluation.criteria,
      evidence: evaluation.evidence,
      keywords: ['index'],
      grader: 'offline',
    });
    expect(JSON.parse(row?.strengths ?? '')).toEqual(['Precise']);
    expect(JSON.parse(row?.weaknesses ?? '')).toEqual(['Say when it pays']);
  });

  test('refuses the result of a try that was overtaken, and keeps no trace of it', async () => {
    const { user_id, interview } = await interviewOf(1);
    const { interview_id } = interview;
    const slow = await insertSampleAnswer(database.db, { interview, index: 0 });
    const [fast] = await claim(minutesLater(2));
    const save = (attempts: number, score: number) =>
      saveEvaluation(database.db, {
        response_id: slow.response_id,
        interview_id,
        attempts,
        evaluation: sampleEvaluation(score),
        now: minutesLater(3),
      });
    expect(await save(slow.attempts, 10)).toBe(false);
    expect(await overallScore(interview_id, user_id)).toBeNull();
    expect(await save(fast?.attempts ?? 0, 90)).toBe(true);
    expect(await save(slow.attempts, 10)).toBe(false);
    expect(await overallScore(interview_id, user_id)).toBe(90);
    const history = await database.db.selectFrom('evaluations').select('evaluation').execute();
    expect(history).toEqual([{ evaluation: sampleEvaluation(90) }]);
  });

  test('keeps what each version of a grader said, and of one version the newest', async () => {
    const { user_id, interview } = await interviewOf(1);
    const { interview_id } = interview;
    const response_id = await insertGradedAnswer(database.db, { interview, index: 0, score: 50 });
    const regrade = (version: string, score: number) => {
      const grader = { name: 'offline', version, fallback: false };
      const evaluation = sampleEvaluation(score, { grader });
      const result = { response_id, interview_id, attempts: 1, evaluation, now: sampleTime };
      return saveEvaluation(database.db, result);
    };
    expect([await regrade('2', 60), await regrade('2', 65)]).toEqual([true, true]);
    const history = await database.db
      .selectFrom('evaluations')
      .select(['grader_version', 'evaluation'])
      .orderBy('grader_version')
      .execute();
    const said = history.map((row) => [row.grader_version, row.evaluation.score]);
    expect(said).toEqual([
      ['1', 50],
      ['2', 65],
    ]);
    expect(await overallScore(interview_id, user_id)).toBe(65);
  });

  test('of 20 answers graded at once every one counts in the mean', async () => {
    const { user_id, interview } = await interviewOf(20);
    await Promise.all(
      interview.questions.map((_question, index) =>
        insertGradedAnswer(database.db, { interview, index, score: index * 5 }),
      ),
    );
    expect(await overallScore(interview.interview_id, user_id)).toBe(47.5);
  });

  test('rounds the mean to two decimals as core does', async () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(scores, async (hundredths) => {
        const { user_id, interview } = await interviewOf(hundredths.length);
        for (const [index, value] of hundredths.entries()) {
          await insertGradedAnswer(database.db, { interview, index, score: value / 100 });
        }
        const sum = hundredths.reduce((total, value) => total + value, 0);
        const mean = roundScore(sum / hundredths.length / 100);
        expect(await overallScore(interview.interview_id, user_id)).toBe(mean);
      }),
      { numRuns: 15 },
    );
  });

  test.each([-0.01, 100.01])(
    'the database refuses a score of %d and stays pending',
    async (score) => {
      const { interview } = await interviewOf(1);
      await expect(
        insertGradedAnswer(database.db, { interview, index: 0, score }),
      ).rejects.toMatchObject({ code: '23514' });
      expect(await storedResponses()).toMatchObject([
        { grading_status: 'pending', evaluation: null },
      ]);
      expect(await database.db.selectFrom('evaluations').selectAll().execute()).toEqual([]);
    },
  );
});

test('markGradingFailed leaves a newer try alone', async () => {
  const { interview } = await interviewOf(1);
  const { response_id, attempts } = await insertSampleAnswer(database.db, { interview, index: 0 });
  await claim(minutesLater(2));
  await markGradingFailed(database.db, { response_id, attempts, error: 'slow' });
  expect(await storedResponses()).toMatchObject([
    { grading_status: 'pending', grading_error: null },
  ]);
});
