import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api[Symbol.asyncDispose]());

const isoUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function account(name: string) {
  return {
    email: `${name}@example.com`,
    username: name,
    password: testPassword,
    full_name: 'My Full Name',
  };
}

describe('register', () => {
  test('answers 201 with the profile and nothing secret', async () => {
    const { status, body } = await api.rest('POST', '/api/auth/register', { body: account('ada') });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      email: 'ada@example.com',
      username: 'ada',
      full_name: 'My Full Name',
      is_active: true,
      created_at: expect.stringMatching(isoUtc),
    });
  });

  test('refuses a known e-mail in any case, before a known username', async () => {
    await api.rest('POST', '/api/auth/register', { body: account('bob') });
    const again = { ...account('bob'), email: 'BOB@Example.com' };
    const { status, body } = await api.rest('POST', '/api/auth/register', { body: again });
    expect([status, body]).toEqual([400, { detail: 'Email already registered' }]);
  });

  test('refuses a known username in any case', async () => {
    await api.rest('POST', '/api/auth/register', { body: account('carl') });
    const again = { ...account('CARL'), email: 'other@example.com' };
    const { status, body } = await api.rest('POST', '/api/auth/register', { body: again });
    expect([status, body]).toEqual([400, { detail: 'Username already taken' }]);
  });

  test('lets one of many simultaneous sign-ups win', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        api.rest('POST', '/api/auth/register', { body: account('dora') }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(9);
  });

  test.each([
    [
      { username: 'ab' },
      'username',
      'String should have at least 3 characters',
      'string_too_short',
    ],
    [{ email: 'nobody' }, 'email', 'value is not a valid email address', 'value_error'],
    [
      { full_name: 'x' },
      'full_name',
      'String should have at least 2 characters',
      'string_too_short',
    ],
    [
      { password: 'Short1' },
      'password',
      'String should have at least 8 characters',
      'string_too_short',
    ],
    [{ username: undefined }, 'username', 'Field required', 'missing'],
    [{ username: 7 }, 'username', 'Input should be a valid string', 'string_type'],
    [
      { username: 'no spaces' },
      'username',
      'Value error, Username can only contain letters, numbers, hyphens and underscores',
      'value_error',
    ],
    [
      { password: 'lowercase1' },
      'password',
      'Value error, Password must contain at least one uppercase letter',
      'value_error',
    ],
    [
      { password: 'NoNumbers' },
      'password',
      'Value error, Password must contain at least one number',
      'value_error',
    ],
  ])('says what is wrong with %j', async (wrong, field, msg, type) => {
    const body = { ...account('eve'), ...wrong };
    const answer = await api.rest('POST', '/api/auth/register', { body });
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({ detail: [{ loc: ['body', field], msg, type }] });
  });

  test.each([
    ['{"email": ', 'json_invalid'],
    ['[]', 'model_attributes_type'],
    ['"text"', 'model_attributes_type'],
  ])('refuses the body %s with 422', async (body, type) => {
    const answer = await api.rest('POST', '/api/auth/register', { body });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ detail: [{ type }] });
  });
});

describe('login', () => {
  test('takes the e-mail in any case and answers with a token and the user', async () => {
    const user = await api.user();
    const body = { email: user.email.toUpperCase(), password: testPassword };
    const answer = await api.rest('POST', '/api/auth/login', { body });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      access_token: expect.any(String),
      token_type: 'bearer',
      user: { id: user.id, username: user.username },
    });
  });

  test.each([
    ['an unknown e-mail', 'nobody@example.com', testPassword],
    ['a wrong password', '', 'Wrong123'],
  ])('says the same of %s', async (_what, email, password) => {
    const user = await api.user();
    const body = { email: email || user.email, password };
    const answer = await api.rest('POST', '/api/auth/login', { body });
    expect([answer.status, answer.body]).toEqual([401, { detail: 'Incorrect email or password' }]);
  });

  test('refuses an inactive account with 403, on sign-in and on a token from before', async () => {
    const user = await api.user();
    const { db } = api.context.database;
    await db.updateTable('users').set({ is_active: false }).where('id', '=', user.id).execute();
    const body = { email: user.email, password: testPassword };
    const login = await api.rest('POST', '/api/auth/login', { body });
    const me = await api.rest('GET', '/api/auth/me', { token: user.token });
    const refused = [403, { detail: 'Account is inactive' }];
    expect([login.status, login.body]).toEqual(refused);
    expect([me.status, me.body]).toEqual(refused);
  });
});

describe('me and logout', () => {
  test('me needs a token', async () => {
    const { status, body, headers } = await api.rest('GET', '/api/auth/me');
    expect([status, body]).toEqual([401, { detail: 'Not authenticated' }]);
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  test('a token that is not ours is refused', async () => {
    const { status, body } = await api.rest('GET', '/api/auth/me', { token: 'a.b.c' });
    expect([status, body]).toEqual([401, { detail: 'Could not validate credentials' }]);
  });

  test('logging out ends the token', async () => {
    const { token } = await api.user();
    const logout = await api.rest('POST', '/api/auth/logout', { token });
    expect([logout.status, logout.body]).toEqual([200, { message: 'Successfully logged out' }]);
    const { status, body } = await api.rest('GET', '/api/auth/me', { token });
    expect([status, body]).toEqual([401, { detail: 'Could not validate credentials' }]);
  });
});
