import { createTRPCClient, httpBatchStreamLink, TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppRouter } from '../routers/app-router.ts';
import { startTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api[Symbol.asyncDispose]());

function client(token?: string) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchStreamLink({
        url: `${api.url}/trpc`,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      }),
    ],
  });
}

async function failure(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TRPCClientError)) throw new Error('the call did not fail');
  return { message: error.message, ...Object(error.data) };
}

describe('streams', () => {
  test('creating says what it does and ends with the interview', async () => {
    const { token } = await api.user();
    const steps: string[] = [];
    const progress = await client(token).interview.createStream.mutate({
      job_role: 'Data Engineer',
    });
    for await (const step of progress) steps.push(step.step);
    expect(steps).toEqual(['choosing', 'saving', 'done']);
  });

  test('creating again under the same id gives the interview there is', async () => {
    const { token } = await api.user();
    const rpc = client(token);
    const input = { job_role: 'Data Engineer', request_id: 'made-by-the-caller' };
    const { interview_id } = await rpc.interview.create.mutate(input);
    const seen: unknown[] = [];
    for await (const step of await rpc.interview.createStream.mutate(input)) seen.push(step);
    expect(seen).toMatchObject([{ step: 'done', interview: { interview_id } }]);
    const again = { interview_id, request_id: 'another-of-the-caller' };
    const retake = await rpc.interview.retake.mutate(again);
    expect(await rpc.interview.retake.mutate(again)).toEqual(retake);
  });

  test('submitting goes from saved over grading and criteria to done', async () => {
    const { token } = await api.user();
    const rpc = client(token);
    const interview = await rpc.interview.create.mutate({ job_role: 'Data Engineer' });
    const input = {
      interview_id: interview.interview_id,
      question_id: interview.questions[0]?.id ?? '',
      user_answer: 'A partitioned table keeps scans small.',
    };
    const steps: string[] = [];
    const progress = await rpc.interview.submitAnswerStream.mutate(input);
    for await (const step of progress) steps.push(step.step);
    expect(steps).toEqual(['saved', 'grading', 'criteria', 'done']);
    const again = await rpc.interview.submitAnswerStream.mutate(input);
    const refused = await failure(Promise.resolve(again[Symbol.asyncIterator]().next()));
    expect(refused).toMatchObject({
      message: 'Question already answered',
      code_name: 'question_answered',
    });
  });

  test('an answer is graded although its sender goes away after it is saved', async () => {
    const { token } = await api.user();
    const rpc = client(token);
    const interview = await rpc.interview.create.mutate({
      job_role: 'Data Engineer',
      num_questions: 1,
    });
    const controller = new AbortController();
    const progress = await rpc.interview.submitAnswerStream.mutate(
      {
        interview_id: interview.interview_id,
        question_id: interview.questions[0]?.id ?? '',
        user_answer: 'I left right after sending this.',
      },
      { signal: controller.signal },
    );
    await progress[Symbol.asyncIterator]().next();
    controller.abort();
    await api.context.grading.idle();
    const results = await rpc.interview.results.query({ interview_id: interview.interview_id });
    expect(results.responses[0]).toMatchObject({
      grading_status: 'graded',
      score: expect.any(Number),
    });
  });
});

describe('errors', () => {
  test('carry their code, status and text', async () => {
    expect(await failure(client().auth.me.query())).toMatchObject({
      message: 'Not authenticated',
      code: 'UNAUTHORIZED',
      code_name: 'not_authenticated',
      http_status: 401,
    });
  });

  test('name the fields of bad input', async () => {
    const bad = { email: 'x', username: 'ab', password: testPassword, full_name: 'Ada' };
    const said = await failure(client().auth.register.mutate(bad));
    expect(said).toMatchObject({ http_status: 422, code_name: null });
    expect(said.issues.map(({ loc }: { loc: string[] }) => loc)).toEqual([['email'], ['username']]);
  });

  test('hide what a failure was about', async () => {
    await using broken = await startTestApi();
    const { token } = await broken.user();
    await broken.context.database.db.schema.dropTable('skill_gaps').cascade().execute();
    const answer = await broken.rest('GET', '/trpc/skillGap.list', { token });
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('skill_gaps');
    const rest = await broken.rest('GET', '/api/skill-gaps/', { token });
    expect([rest.status, rest.body]).toEqual([500, { detail: 'Internal Server Error' }]);
  });
});

describe('transport', () => {
  test.each(['multipart/form-data; boundary=x', 'text/plain'])('refuses %s', async (type) => {
    const { status } = await api.rest('POST', '/trpc/auth.login', {
      body: '{}',
      headers: { 'Content-Type': type },
    });
    expect(status).toBe(415);
  });

  test('refuses a batch of eleven', async () => {
    const path = `/trpc/${Array(11).fill('system.health').join(',')}?batch=1`;
    const { status } = await api.rest('GET', path);
    expect(status).toBe(400);
  });

  test('refuses a body over 256 KB', async () => {
    const { status } = await api.rest('POST', '/trpc/auth.login', {
      body: { email: 'x'.repeat(300_000) },
    });
    expect(status).toBe(413);
  });
});

describe('the cookie of a browser', () => {
  async function signIn(headers: Record<string, string> = {}) {
    const { email } = await api.user();
    return api.rest('POST', '/trpc/auth.login', {
      body: { email, password: testPassword },
      headers: { 'X-Session': 'cookie', Origin: api.url, ...headers },
    });
  }

  function cookieOf(answer: { headers: Headers }): string {
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  test('is httpOnly, same-site, and holds the token, which scripts never see', async () => {
    const answer = await signIn();
    expect(answer.headers.get('set-cookie')).toMatch(/^session=.+HttpOnly; SameSite=Strict/);
    expect(JSON.stringify(answer.body)).toContain('"access_token":""');
  });

  test('signs its pages in, and no foreign page', async () => {
    const Cookie = cookieOf(await signIn());
    const own = await api.rest('GET', '/trpc/auth.me', { headers: { Cookie, Origin: api.url } });
    expect(own.status).toBe(200);
    const foreign = await api.rest('GET', '/trpc/auth.me', {
      headers: { Cookie, Origin: 'http://evil.example' },
    });
    expect(foreign.status).toBe(403);
    const rest = await api.rest('GET', '/api/auth/me', { headers: { Cookie } });
    expect(rest.status).toBe(401);
  });

  test('is not given to a foreign page', async () => {
    const answer = await signIn({ Origin: 'http://evil.example' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('is cleared on signing out', async () => {
    const Cookie = cookieOf(await signIn());
    const answer = await api.rest('POST', '/trpc/auth.logout', {
      headers: { Cookie, Origin: api.url, 'Content-Type': 'application/json' },
    });
    expect(answer.headers.get('set-cookie')).toContain('session=;');
    const me = await api.rest('GET', '/trpc/auth.me', { headers: { Cookie, Origin: api.url } });
    expect(me.status).toBe(401);
  });
});

describe('accounts', () => {
  test('a new password ends every other session and replaces the old one', async () => {
    const user = await api.user();
    const other = await api.rest('POST', '/api/auth/login', {
      body: { email: user.email, password: testPassword },
    });
    const rpc = client(user.token);
    const wrong = { current_password: 'Wrong1234', new_password: 'Another123' };
    expect(await failure(rpc.user.changePassword.mutate(wrong))).toMatchObject({
      code_name: 'wrong_current_password',
    });
    await rpc.user.changePassword.mutate({ ...wrong, current_password: testPassword });
    expect((await rpc.auth.me.query()).id).toBe(user.id);
    const { access_token } = Object(other.body);
    expect(await failure(client(access_token).auth.me.query())).toMatchObject({
      code_name: 'invalid_token',
    });
  });

  test('an export holds everything, and deleting leaves nothing', async () => {
    const user = await api.user();
    const rpc = client(user.token);
    await rpc.interview.create.mutate({ job_role: 'Data Engineer', num_questions: 2 });
    const exported = await rpc.user.exportData.query();
    expect(exported).toMatchObject({
      user: { id: user.id },
      interviews: [{}],
      questions: [{}, {}],
    });
    expect(JSON.stringify(exported)).not.toContain('argon2');
    expect(await failure(rpc.user.deleteAccount.mutate({ password: 'Wrong1234' }))).toMatchObject({
      http_status: 400,
    });
    await rpc.user.deleteAccount.mutate({ password: testPassword });
    const { db } = api.context.database;
    const rows = await db
      .selectFrom('interviews')
      .selectAll()
      .where('user_id', '=', user.id)
      .execute();
    expect(rows).toEqual([]);
    expect(await failure(rpc.auth.me.query())).toMatchObject({ http_status: 401 });
  });

  test('sessions are listed, ended one by one and all at once', async () => {
    const user = await api.user();
    await api.rest('POST', '/api/auth/login', {
      body: { email: user.email, password: testPassword },
    });
    const rpc = client(user.token);
    const sessions = await rpc.auth.sessions.query();
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ current }) => !current);
    await rpc.auth.revokeSession.mutate({ session_id: other?.id ?? '' });
    expect(await rpc.auth.sessions.query()).toHaveLength(1);
    await rpc.auth.logoutEverywhere.mutate();
    expect(await failure(rpc.auth.me.query())).toMatchObject({ code_name: 'invalid_token' });
  });
});
