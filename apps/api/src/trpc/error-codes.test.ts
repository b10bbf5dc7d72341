import { randomUUID } from 'node:crypto';
import { type ErrorCode, errors } from '@interview/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../server.ts';
import { answerPath, createInterview, type CreatedInterview } from '../testing/interviews.ts';
import {
  type RestCall,
  restCaller,
  startTestApi,
  type TestApi,
  testPassword,
  type TestUser,
} from '../testing/test-api.ts';

let api: TestApi;
/** A second server over the same database that is about to end. */
let ending: RunningServer;
let user: TestUser;
let inactive: TestUser;
let open: CreatedInterview;
let closed: CreatedInterview;

beforeAll(async () => {
  api = await startTestApi({ variables: { RATE_LIMITS: 'on' } });
  const { config, database } = api.context;
  ending = await startServer({ config, database: { ...database, close: async () => {} } });
  ending.retire();
  user = await api.user();
  inactive = await api.user();
  const { db } = database;
  await db.updateTable('users').set({ is_active: false }).where('id', '=', inactive.id).execute();
  open = await createInterview(api, user);
  closed = await createInterview(api, user);
  const { token } = user;
  await api.rest('PATCH', `/api/interview/${closed.interview_id}/complete`, { token });
  await api.rest('POST', answerPath(open), { token, body: { user_answer: 'The first answer.' } });
});

afterAll(async () => {
  await ending.close();
  await api[Symbol.asyncDispose]();
});

type Call = readonly [method: string, path: string, call?: RestCall];

const mine = (body?: unknown): RestCall => ({
  token: user.token,
  ...(body !== undefined && { body }),
});
const query = (path: string, input: object, call = mine()): Call => [
  'GET',
  `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
  call,
];
const mutate = (path: string, input: object): Call => ['POST', `/trpc/${path}`, mine(input)];
const account = (fields: object) => ({
  email: 'new@example.com',
  username: 'new-name',
  password: testPassword,
  full_name: 'New Name',
  ...fields,
});
const answer = (interview: CreatedInterview, fields: object = {}) => ({
  interview_id: interview.interview_id,
  question_id: interview.questions[0]?.id,
  user_answer: 'Some answer.',
  ...fields,
});
const plain: RestCall = { body: 'text', headers: { 'Content-Type': 'text/plain' } };
const huge: RestCall = { body: { email: 'x'.repeat(300_000) } };
const foreign: RestCall = { headers: { 'X-Session': 'cookie', Origin: 'http://evil.example' } };
const wrong = () => ({ email: user.email, password: 'Wrong1234' });

/** How each failure comes about over either transport; where one cannot have it, it is left out. */
const calls: Record<ErrorCode, { readonly rest?: () => Call; readonly rpc?: () => Call }> = {
  email_taken: {
    rest: () => ['POST', '/api/auth/register', { body: account({ email: user.email }) }],
    rpc: () => mutate('auth.register', account({ email: user.email })),
  },
  username_taken: {
    rest: () => ['PUT', '/api/user/profile', mine({ username: inactive.username })],
    rpc: () => mutate('user.updateProfile', { username: inactive.username }),
  },
  wrong_current_password: {
    rpc: () => mutate('user.deleteAccount', { password: 'Wrong1234' }),
  },
  interview_closed: {
    rest: () => ['POST', answerPath(closed), mine({ user_answer: 'Too late.' })],
    rpc: () => mutate('interview.submitAnswer', answer(closed)),
  },
  invalid_cursor: {
    rest: () => ['GET', '/api/interview/?cursor=none', mine()],
    rpc: () => query('interview.list', { cursor: 'none' }),
  },
  wrong_credentials: {
    rest: () => ['POST', '/api/auth/login', { body: wrong() }],
    rpc: () => mutate('auth.login', wrong()),
  },
  not_authenticated: {
    rest: () => ['GET', '/api/auth/me'],
    rpc: () => ['GET', '/trpc/auth.me'],
  },
  invalid_token: {
    rest: () => ['GET', '/api/auth/me', { token: 'a.b.c' }],
    rpc: () => ['GET', '/trpc/auth.me', { token: 'a.b.c' }],
  },
  account_inactive: {
    rest: () => ['GET', '/api/auth/me', { token: inactive.token }],
    rpc: () => ['GET', '/trpc/auth.me', { token: inactive.token }],
  },
  forbidden_origin: { rpc: () => ['GET', '/trpc/system.health', foreign] },
  not_found: { rest: () => ['GET', '/api/nothing'], rpc: () => ['GET', '/trpc/nothing'] },
  interview_not_found: {
    rest: () => ['GET', `/api/interview/${randomUUID()}`, mine()],
    rpc: () => query('interview.get', { interview_id: randomUUID() }),
  },
  question_not_found: {
    rest: () => {
      const path = `/api/interview/${open.interview_id}/answer/${randomUUID()}`;
      return ['POST', path, mine({ user_answer: 'To what?' })];
    },
    rpc: () => mutate('interview.submitAnswer', answer(open, { question_id: randomUUID() })),
  },
  question_answered: {
    rest: () => ['POST', answerPath(open), mine({ user_answer: 'Another answer.' })],
    rpc: () => mutate('interview.submitAnswer', answer(open)),
  },
  session_not_found: { rpc: () => mutate('auth.revokeSession', { session_id: randomUUID() }) },
  method_not_allowed: {
    rest: () => ['DELETE', '/api/auth/me'],
    rpc: () => ['GET', '/trpc/auth.login'],
  },
  body_too_large: {
    rest: () => ['POST', '/api/auth/login', huge],
    rpc: () => ['POST', '/trpc/auth.login', huge],
  },
  unsupported_media_type: {
    rest: () => ['POST', '/api/auth/login', plain],
    rpc: () => ['POST', '/trpc/auth.login', plain],
  },
  rate_limited: {
    rest: () => ['GET', '/api/test/ai'],
    rpc: () => query('system.testAi', {}),
  },
  unavailable: {
    rest: () => ['GET', `${ending.url}/api/ready`],
    rpc: () => ['GET', `${ending.url}/trpc/system.ready`],
  },
};

function send([method, path, call]: Call) {
  return path.startsWith('/') ? api.rest(method, path, call) : restCaller('')(method, path, call);
}

const cases = Object.entries(errors).map(([code, error]) => ({ code, ...error }));

function callOf(code: string, transport: 'rest' | 'rpc'): Call | undefined {
  const found = Object.entries(calls).find(([name]) => name === code)?.[1];
  return (transport === 'rest' ? found?.rest : found?.rpc)?.();
}

/** The limit of this one is used up when it is its turn. */
async function useUp(code: string): Promise<void> {
  if (code !== 'rate_limited') return;
  const { db } = api.context.database;
  await db.deleteFrom('rate_limits').where('key', 'like', 'practice%').execute();
  await api.rest('GET', '/api/test/ai');
  await db
    .updateTable('rate_limits')
    .set({ count: 1000 })
    .where('key', 'like', 'practice%')
    .execute();
}

describe('over REST', () => {
  const rpcOnly = new Set(['wrong_current_password', 'forbidden_origin', 'session_not_found']);

  test.each(cases.filter(({ code }) => !rpcOnly.has(code)))(
    '$code is $status, "$detail"',
    async ({ code, status, detail }) => {
      await useUp(code);
      const call = callOf(code, 'rest');
      if (call === undefined) throw new Error(`No call fails with ${code}`);
      const { status: got, body } = await send(call);
      expect([got, body]).toEqual([status, { detail }]);
    },
  );
});

describe('over tRPC', () => {
  /** Found before tRPC is reached, so that it is told as REST tells it. */
  const before = new Set(['unsupported_media_type']);
  /** Found by tRPC itself, in words of its own. */
  const byTrpc = new Set(['not_found', 'method_not_allowed', 'body_too_large']);

  test.each(cases)('$code is $status, "$detail"', async ({ code, status, detail }) => {
    await useUp(code);
    const call = callOf(code, 'rpc');
    if (call === undefined) throw new Error(`No call fails with ${code}`);
    const { status: got, body } = await send(call);
    const message = byTrpc.has(code) ? {} : { message: detail };
    const told = { error: { ...message, data: { code_name: code, http_status: status } } };
    expect([got, body]).toMatchObject([status, before.has(code) ? { detail } : told]);
  });
});
