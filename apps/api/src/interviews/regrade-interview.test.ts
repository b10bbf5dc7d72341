import { createTRPCClient, httpBatchStreamLink } from '@trpc/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPath, createInterview, strongAnswer } from '../testing/interviews.ts';
import type { AppRouter } from '../routers/app-router.ts';
import { startTestApi, type TestApi, type TestUser } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api[Symbol.asyncDispose]());

function clientOf({ token }: TestUser) {
  const headers = { authorization: `Bearer ${token}` };
  return createTRPCClient<AppRouter>({
    links: [httpBatchStreamLink({ url: `${api.url}/trpc`, headers })],
  });
}

/** An interview with one answer that an older grader gave 12 points. */
async function gradedByAnOlderGrader() {
  const user = await api.user();
  const interview = await createInterview(api, user);
  const [question] = interview.questions;
  if (question === undefined) throw new Error('no question');
  const body = { user_answer: strongAnswer(question) };
  await api.rest('POST', answerPath(interview), { token: user.token, body });
  const { db } = api.context.database;
  const { id, evaluation } = await db
    .selectFrom('responses')
    .select(['id', 'evaluation'])
    .where('question_id', '=', question.id)
    .executeTakeFirstOrThrow();
  const old = JSON.stringify({
    ...evaluation,
    score: 12,
    grader: { name: 'offline', version: '0.1', fallback: false },
  });
  await db.updateTable('responses').set({ evaluation: old }).where('id', '=', id).execute();
  await db
    .updateTable('evaluations')
    .set({ evaluation: old, grader_version: '0.1' })
    .where('response_id', '=', id)
    .execute();
  await db
    .updateTable('interviews')
    .set({ overall_score: 12 })
    .where('id', '=', interview.interview_id)
    .execute();
  return { interview, question, client: clientOf(user), response_id: id };
}

test('grades what an older version graded, keeps both and shows what moved', async () => {
  const { client, interview, question, response_id } = await gradedByAnOlderGrader();
  const { interview_id } = interview;
  const regraded = await client.interview.regrade.mutate({ interview_id });
  expect(regraded).toMatchObject({ overall_score_before: 12 });
  expect(regraded.answers).toEqual([
    { question_id: question.id, before: 12, after: expect.any(Number), beyond_margin: true },
  ]);
  expect(regraded.overall_score_after).toBe(regraded.answers[0]?.after);
  const kept = await api.context.database.db
    .selectFrom('evaluations')
    .select('grader_version')
    .where('response_id', '=', response_id)
    .execute();
  expect(new Set(kept.map(({ grader_version }) => grader_version))).toEqual(
    new Set(['0.1', api.context.grader.version]),
  );
});

test('grades nothing twice', async () => {
  const { client, interview } = await gradedByAnOlderGrader();
  await client.interview.regrade.mutate(interview);
  expect((await client.interview.regrade.mutate(interview)).answers).toEqual([]);
});

test('is for the owner alone', async () => {
  const { interview } = await gradedByAnOlderGrader();
  const other = await api.user();
  await expect(clientOf(other).interview.regrade.mutate(interview)).rejects.toMatchObject({
    data: { code: 'NOT_FOUND' },
  });
});
