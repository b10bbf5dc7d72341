import type { SubmitAnswerResponse } from '@interview/core';
import { describe, expect, test, vi } from 'vitest';
import { startServer } from '../server.ts';
import { answerPath, createInterview } from '../testing/interviews.ts';
import { answering } from '../testing/model-replies.ts';
import { startModelServer } from '../testing/model-server.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { startRepairTimer } from './repair-timer.ts';

/** Generous: what is awaited comes at once on a quiet machine. */
const patience = { timeout: 30_000, interval: 50 };

/** An answer as a crash leaves it: saved, never graded, and still claimed by a process or not. */
async function leavePending(api: TestApi, lease_until: Date | null): Promise<string> {
  const user = await api.user();
  const interview = await createInterview(api, user, { num_questions: 1 });
  const { id } = await api.context.database.db
    .insertInto('responses')
    .values({
      question_id: interview.questions[0]?.id ?? '',
      user_answer: 'Saved just before the power went.',
      answered_at: new Date(),
      time_taken_seconds: null,
      attempts: 1,
      lease_until,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function status(api: TestApi, id: string) {
  const { db } = api.context.database;
  const columns = ['grading_status', 'attempts'] as const;
  const query = db.selectFrom('responses').select(columns).where('id', '=', id);
  return query.executeTakeFirstOrThrow();
}

const graded = { grading_status: 'graded', attempts: 2 };

describe('an answer that a crash left pending is graded', () => {
  test('at the next start', async () => {
    await using api = await startTestApi();
    const id = await leavePending(api, null);
    const { config, database } = api.context;
    const next = await startServer({ config, database: { ...database, close: async () => {} } });
    await vi.waitFor(async () => expect(await status(api, id)).toEqual(graded), patience);
    await next.close();
  });

  test('at the next start of a process that has the database to itself, claimed or not', async () => {
    await using api = await startTestApi();
    const id = await leavePending(api, new Date(Date.now() + 3_600_000));
    const { config, database } = api.context;
    const shared = { ...database, close: async () => {} };
    const next = await startServer({ config, database: { ...shared, kind: 'pglite' } });
    await vi.waitFor(async () => expect(await status(api, id)).toEqual(graded), patience);
    await next.close();
  });

  test('by the timer', async () => {
    await using api = await startTestApi();
    const { grading, log } = api.context;
    const stop = startRepairTimer(grading, log, 10);
    const id = await leavePending(api, null);
    await vi.waitFor(async () => expect(await status(api, id)).toEqual(graded), patience);
    stop();
  });

  test('but not while another process holds it', async () => {
    await using api = await startTestApi();
    const id = await leavePending(api, new Date(Date.now() + 3_600_000));
    expect(await api.context.grading.repair()).toBe(0);
    expect(await status(api, id)).toEqual({ grading_status: 'pending', attempts: 1 });
  });
});

test('no connection is held while the model thinks: thirty gradings leave the database free', async () => {
  await using model = await startModelServer(answering('No questions today.'));
  await using api = await startTestApi({ variables: model.variables });
  const user = await api.user();
  const { token } = user;
  // Made while the model says nothing of use, so that the bank's questions come quickly and the model,
  // which has answered, is asked for grades.
  const fields = { num_questions: 10 };
  const interviews = [
    await createInterview(api, user, fields),
    await createInterview(api, user, fields),
    await createInterview(api, user, fields),
  ];
  model.behaviour = { kind: 'hang' };
  const body = { user_answer: 'Graded whenever the model comes back.' };
  const answers = interviews.flatMap((interview) =>
    interview.questions.map((_question, index) =>
      api.rest('POST', answerPath(interview, index), { token, body }),
    ),
  );
  await vi.waitFor(async () => {
    const stats = await api.rest('GET', '/api/user/stats', { token });
    expect(stats.body).toMatchObject({ total_questions_answered: 30, average_score: 0 });
  }, patience);
  // Whoever is asked now breaks off, the rest is refused, and the offline grader does the work.
  await model[Symbol.asyncDispose]();
  for (const { status: code, body: sent } of await Promise.all(answers)) {
    const { score }: SubmitAnswerResponse = Object(sent);
    expect([code, typeof score]).toEqual([201, 'number']);
  }
});
