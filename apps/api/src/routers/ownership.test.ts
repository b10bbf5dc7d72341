import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPath, createInterview, type CreatedInterview } from '../testing/interviews.ts';
import { startTestApi, type TestApi, type TestUser } from '../testing/test-api.ts';
import { appRouter } from './app-router.ts';

/** What each procedure needs to be called on another user's things; a procedure must stand here. */
const foreign: Record<string, 'open' | 'own' | ((interview: CreatedInterview) => object)> = {
  'auth.register': 'open',
  'auth.login': 'open',
  'auth.me': 'own',
  'auth.logout': 'own',
  'auth.sessions': 'own',
  'auth.revokeSession': () => ({ session_id: randomUUID() }),
  'auth.logoutEverywhere': 'own',
  'user.profile': 'own',
  'user.updateProfile': 'own',
  'user.stats': 'own',
  'user.activity': 'own',
  'user.changePassword': 'own',
  'user.exportData': 'own',
  'user.deleteAccount': 'own',
  'interview.catalog': 'open',
  'interview.create': 'own',
  'interview.createStream': 'own',
  'interview.list': 'own',
  'interview.get': ({ interview_id }) => ({ interview_id }),
  'interview.submitAnswer': (interview) => ({ ...question(interview), user_answer: 'mine now' }),
  'interview.submitAnswerStream': (interview) => ({
    ...question(interview),
    user_answer: 'mine now',
  }),
  'interview.skip': (interview) => question(interview),
  'interview.complete': ({ interview_id }) => ({ interview_id }),
  'interview.abandon': ({ interview_id }) => ({ interview_id }),
  'interview.remove': ({ interview_id }) => ({ interview_id }),
  'interview.results': ({ interview_id }) => ({ interview_id }),
  'interview.score': ({ interview_id }) => ({ interview_id }),
  'interview.regrade': ({ interview_id }) => ({ interview_id }),
  'interview.retake': ({ interview_id }) => ({ interview_id }),
  'skillGap.analyze': ({ interview_id }) => ({ interview_id }),
  'skillGap.list': 'own',
  'skillGap.progress': 'own',
  'skillGap.byInterview': ({ interview_id }) => ({ interview_id }),
  'practice.sample': 'open',
  'practice.tryQuestion': 'open',
  'system.health': 'open',
  'system.ready': 'open',
  'system.info': 'open',
  'system.testAi': 'open',
};

function question({ interview_id, questions }: CreatedInterview) {
  return { interview_id, question_id: questions[1]?.id };
}

let api: TestApi;
let owner: TestUser;
let stranger: TestUser;
let interview: CreatedInterview;

beforeAll(async () => {
  api = await startTestApi();
  owner = await api.user();
  stranger = await api.user();
  interview = await createInterview(api, owner);
  const body = { user_answer: 'An answer that only its owner may see.' };
  await api.rest('POST', answerPath(interview), { token: owner.token, body });
});

afterAll(() => api[Symbol.asyncDispose]());

const procedures = Object.entries(appRouter._def.procedures).map(([path, procedure]) => {
  const { type }: { type: string } = Reflect.get(procedure, '_def');
  return { path, type };
});

async function call(path: string, input: object, token?: string) {
  if (path.endsWith('Stream') && token !== undefined) return streamed(path, input, token);
  const type = procedures.find((procedure) => procedure.path === path)?.type;
  const given = token === undefined ? {} : { token };
  return type === 'query'
    ? api.rest('GET', `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, given)
    : api.rest('POST', `/trpc/${path}`, { ...given, body: input });
}

/** Streams come one JSON line a chunk; what is compared is their text. */
async function streamed(path: string, input: object, token: string) {
  const response = await fetch(`${api.url}/trpc/${path}?batch=1`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'trpc-accept': 'application/jsonl',
    },
    body: JSON.stringify({ 0: input }),
  });
  return { status: response.status, body: await response.text() };
}

async function rows(): Promise<string> {
  const { db } = api.context.database;
  const interviews = await db
    .selectFrom('interviews')
    .selectAll()
    .where('user_id', '=', owner.id)
    .execute();
  const responses = await db.selectFrom('responses').selectAll().execute();
  const questions = await db.selectFrom('questions').select(['id', 'skipped_at']).execute();
  return JSON.stringify([interviews, responses, questions]);
}

test('every procedure stands in the table', () => {
  expect(Object.keys(foreign).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
});

describe('without a token nothing but the open procedures answers', () => {
  test.each(procedures.filter(({ path }) => foreign[path] !== 'open'))(
    '$path',
    async ({ path }) => {
      const { status } = await call(path, {});
      expect(status).toBe(401);
    },
  );
});

describe("another user's things are as if they did not exist", () => {
  const cases = Object.entries(foreign).flatMap(([path, input]) =>
    typeof input === 'function' ? [{ path, input }] : [],
  );

  test.each(cases)('$path', async ({ path, input }) => {
    const before = await rows();
    const theirs = await call(path, input(interview), stranger.token);
    const missing = { ...interview, interview_id: randomUUID() };
    const nobodys = await call(path, input(missing), stranger.token);
    expect(theirs.body).toEqual(nobodys.body);
    expect(JSON.stringify(theirs.body)).toMatch(/not found/i);
    expect(await rows()).toBe(before);
  });
});
