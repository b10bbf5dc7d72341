/** What clients of the earlier FastAPI back end rely on beside the documented routes. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPath, createInterview } from '../testing/interviews.ts';
import { startTestApi, type TestApi, testPassword, type TestUser } from '../testing/test-api.ts';

let api: TestApi;
let user: TestUser;

beforeAll(async () => {
  api = await startTestApi();
  user = await api.user();
});

afterAll(() => api[Symbol.asyncDispose]());

/** Sends bytes as they are; without a type unless told. */
async function login(body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.url}/api/auth/login`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
}

const credentials = () =>
  Buffer.from(JSON.stringify({ email: user.email, password: testPassword }));

describe('the body of a request', () => {
  test.each([
    '',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/vnd.api+json',
  ])('is read as JSON when its type is "%s"', async (type) => {
    const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type };
    expect(await login(credentials(), headers)).toMatchObject({ status: 200 });
  });

  test('may be compressed; what cannot be unpacked is 400', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    expect(await login(gzipSync(credentials()), headers)).toMatchObject({ status: 200 });
    expect(await login(credentials(), headers)).toEqual({
      status: 400,
      body: { detail: 'There was an error parsing the body' },
    });
  });

  test('counts as absent when it is null', async () => {
    expect(await login(Buffer.from('null'))).toEqual({
      status: 422,
      body: { detail: [{ loc: ['body'], msg: 'Field required', type: 'missing' }] },
    });
  });

  test('is not filled up from the query', async () => {
    const path = `/api/auth/login?email=${user.email}&password=${testPassword}`;
    const { status, body } = await api.rest('POST', path, { body: {} });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      detail: [{ loc: ['body', 'email'] }, { loc: ['body', 'password'] }],
    });
  });

  test('may hold fields that nobody asked for, which change nothing', async () => {
    const traps = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const fields = credentials().toString().slice(1, -1);
    expect(await login(Buffer.from(`{${fields},"remember":true,${traps}}`))).toMatchObject({
      status: 200,
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a number', () => {
  test.each(['3', ' 3 ', '3.0', 3.0])('may be written as %j', async (num_questions) => {
    const interview = await createInterview(api, user, { num_questions });
    expect(interview.questions).toHaveLength(3);
  });

  const notWhole = 'Input should be a valid integer';
  test.each([
    ['abc', `${notWhole}, unable to parse string as an integer`, 'int_parsing'],
    ['2.5', `${notWhole}, unable to parse string as an integer`, 'int_parsing'],
    [2.5, `${notWhole}, got a number with a fractional part`, 'int_from_float'],
    [null, notWhole, 'int_type'],
    [[3], notWhole, 'int_type'],
  ])('is refused when it is %j', async (num_questions, msg, type) => {
    const body = { job_role: 'Data Engineer', num_questions };
    const answer = await api.rest('POST', '/api/interview/create', { token: user.token, body });
    expect(answer.body).toEqual({ detail: [{ loc: ['body', 'num_questions'], msg, type }] });
  });

  test('of seconds may be written as text too', async () => {
    const interview = await createInterview(api, user, { num_questions: 1 });
    const body = { user_answer: 'Two minutes, as text.', time_taken_seconds: '120' };
    const answer = await api.rest('POST', answerPath(interview), { token: user.token, body });
    expect(answer.body).toMatchObject({ time_taken_seconds: 120 });
  });
});

test('text of another type is one error, not two', async () => {
  const body = { job_role: ['a'] };
  const answer = await api.rest('POST', '/api/interview/create', { token: user.token, body });
  const wrong = { loc: ['body', 'job_role'], msg: 'Input should be a valid string' };
  expect(answer.body).toEqual({ detail: [{ ...wrong, type: 'string_type' }] });
});

describe('a query parameter', () => {
  const summary = async (query: string) => {
    const { interview_id } = await createInterview(api, user, { num_questions: 1 });
    return api.rest('GET', `/api/interview/${interview_id}/score?${query}`, { token: user.token });
  };

  test.each(['True', '1', 'yes', 'y', 'ON', 't', 'generate_summary=no&generate_summary=1'])(
    'is true as %s',
    async (word) => {
      const { body } = await summary(word.includes('=') ? word : `generate_summary=${word}`);
      expect(Object(body).overall_summary).toEqual(expect.any(String));
    },
  );

  test.each(['False', '0', 'no', 'n', 'OFF', 'f'])('is false as %s', async (word) => {
    expect((await summary(`generate_summary=${word}`)).body).toMatchObject({
      overall_summary: null,
    });
  });

  test.each(['', 'maybe', '2'])('is no boolean as "%s"', async (word) => {
    const { status, body } = await summary(`generate_summary=${word}`);
    expect(status).toBe(422);
    const msg = 'Input should be a valid boolean, unable to interpret input';
    expect(body).toEqual({
      detail: [{ loc: ['query', 'generate_summary'], msg, type: 'bool_parsing' }],
    });
  });

  test('that is unknown is passed over', async () => {
    expect((await summary('verbose=1')).status).toBe(200);
  });

  test('of bytes that no database takes is 422', async () => {
    const { status } = await api.rest('GET', '/api/interview/?search=%00', { token: user.token });
    expect(status).toBe(422);
  });
});

describe('a path', () => {
  const unfollowed = (method: string, path: string) =>
    fetch(`${api.url}${path}`, { method, redirect: 'manual' });

  test.each([
    ['GET', '/api/interview?limit=2', '/api/interview/?limit=2'],
    ['GET', '/api/skill-gaps', '/api/skill-gaps/'],
    ['GET', '/api/health/', '/api/health'],
    ['POST', '/api/auth/login/', '/api/auth/login'],
    ['PATCH', '/api/interview/some%2Fid/complete/', '/api/interview/some%2Fid/complete'],
  ])('%s %s leads to %s with 307', async (method, path, target) => {
    const { status, headers } = await unfollowed(method, path);
    expect([status, headers.get('location')]).toEqual([307, target]);
  });

  test('with its slash left out works for clients that follow', async () => {
    const body = { email: user.email, password: testPassword };
    expect((await api.rest('POST', '/api/auth/login/', { body })).status).toBe(200);
    expect((await api.rest('GET', '/api/interview', { token: user.token })).status).toBe(200);
  });

  test('that leads nowhere else stays there', async () => {
    const { status, headers } = await unfollowed('GET', '/api//evil.example/');
    expect([status, headers.get('location')]).toEqual([404, null]);
  });

  test('of bytes that are no text is 404', async () => {
    const answer = await api.rest('GET', '/api/interview/%E0%A4%A', { token: user.token });
    expect([answer.status, answer.body]).toEqual([404, { detail: 'Not Found' }]);
  });
});

describe('OPTIONS', () => {
  test('that asks for nothing is a method that is not allowed', async () => {
    const { status, body, headers } = await api.rest('OPTIONS', '/api/auth/login');
    expect([status, body]).toEqual([405, { detail: 'Method Not Allowed' }]);
    expect(headers.get('allow')).toBe('POST');
    expect((await api.rest('OPTIONS', '/api/nothing')).status).toBe(404);
  });

  test.each([
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://evil.example', null],
  ])('before a request from %s allows %s', async (origin, allowed) => {
    const { headers } = await api.rest('OPTIONS', '/api/auth/login', {
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
    expect(headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

describe('the Authorization header', () => {
  test.each(['', 'Bearer', 'Basic abc', 'Token abc', 'abc'])(
    '"%s" is no sign-in',
    async (value) => {
      const { status, body } = await api.rest('GET', '/api/auth/me', {
        headers: { Authorization: value },
      });
      expect([status, body]).toEqual([401, { detail: 'Not authenticated' }]);
    },
  );

  test.each(['Bearer a.b.c', 'Bearer a b', 'bearer null', 'Bearer undefined'])(
    '"%s" is a bad one',
    async (value) => {
      const { status, body } = await api.rest('GET', '/api/auth/me', {
        headers: { Authorization: value },
      });
      expect([status, body]).toEqual([401, { detail: 'Could not validate credentials' }]);
    },
  );

  test('takes the word in any case', async () => {
    const { status } = await api.rest('GET', '/api/auth/me', {
      headers: { Authorization: `BEARER  ${user.token}` },
    });
    expect(status).toBe(200);
  });
});

test('an e-mail longer than the column is 422, not a failure of the limits', async () => {
  await using limited = await startTestApi({ variables: { RATE_LIMITS: 'on' } });
  const email = `${'a'.repeat(4000)}@example.com`;
  const { status } = await limited.rest('POST', '/api/auth/login', {
    body: { email, password: 'x' },
  });
  expect(status).toBe(422);
});

test.each(['Pass\u00001234', 'Pass\ud8001234'])('the password %j is 422', async (password) => {
  const body = { email: 'nul@example.com', username: 'nul-user', password, full_name: 'Nul' };
  const answer = await api.rest('POST', '/api/auth/register', { body });
  expect(answer.body).toMatchObject({ detail: [{ loc: ['body', 'password'] }] });
});
