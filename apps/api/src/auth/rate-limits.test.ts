import { describe, expect, test } from 'vitest';
import { answerPath, createInterview } from '../testing/interviews.ts';
import { startTestApi, testPassword } from '../testing/test-api.ts';
import { rateLimits } from './rate-limits.ts';

const limited = { variables: { RATE_LIMITS: 'on' } };

function statuses(answers: readonly { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe('sign-in', () => {
  test('an account takes so many wrong passwords, also all at once, and no right one after', async () => {
    await using api = await startTestApi(limited);
    const user = await api.user();
    const { limit } = rateLimits.failed_sign_in_by_account;
    const body = { email: user.email, password: 'Wrong1234' };
    const answers = await Promise.all(
      Array.from({ length: limit + 5 }, () => api.rest('POST', '/api/auth/login', { body })),
    );
    expect(statuses(answers)).toEqual({ 401: limit, 429: 5 });
    const right = await api.rest('POST', '/api/auth/login', {
      body: { ...body, password: testPassword },
    });
    expect(right.status).toBe(429);
    expect(right.body).toEqual({ detail: 'Too many requests; try again later' });
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('right passwords are not counted as failures', async () => {
    await using api = await startTestApi(limited);
    const user = await api.user();
    const body = { email: user.email, password: testPassword };
    for (let count = 0; count < rateLimits.failed_sign_in_by_account.limit + 3; count++) {
      const { status } = await api.rest('POST', '/api/auth/login', { body });
      expect(status).toBe(200);
    }
  });

  test('a made-up X-Forwarded-For gains nothing', async () => {
    // The clock stands still: forty sign-ins may take a slow machine longer than the window.
    const now = new Date('2026-03-01T12:00:00Z');
    await using api = await startTestApi({ ...limited, clock: () => now });
    const { limit } = rateLimits.sign_in_by_address;
    const answers = await Promise.all(
      Array.from({ length: limit + 10 }, (_, index) =>
        api.rest('POST', '/api/auth/login', {
          body: { email: `nobody${index}@example.com`, password: 'Wrong1234' },
          headers: { 'X-Forwarded-For': `10.0.0.${index}` },
        }),
      ),
    );
    expect(statuses(answers)).toEqual({ 401: limit, 429: 10 });
  });
});

test('the limit starts anew when its window is over', async () => {
  let now = new Date('2026-03-01T12:00:00Z');
  await using api = await startTestApi({ ...limited, clock: () => now });
  const user = await api.user();
  const wrong = { email: user.email, password: 'Wrong1234' };
  const { limit, window_seconds } = rateLimits.failed_sign_in_by_account;
  for (let count = 0; count <= limit; count++)
    await api.rest('POST', '/api/auth/login', { body: wrong });
  now = new Date(now.getTime() + window_seconds * 1000);
  const right = { email: user.email, password: testPassword };
  expect((await api.rest('POST', '/api/auth/login', { body: right })).status).toBe(200);
});

test('an answer over the limit is refused before it is saved', async () => {
  await using api = await startTestApi(limited);
  const user = await api.user();
  const interview = await createInterview(api, user, { num_questions: 2 });
  const { limit } = rateLimits.grading_by_user;
  const { db } = api.context.database;
  const key = `grading_by_user:${user.id}`;
  await db
    .insertInto('rate_limits')
    .values({ key, count: limit, window_start: new Date() })
    .execute();
  const call = { token: user.token, body: { user_answer: 'One too many.' } };
  expect((await api.rest('POST', answerPath(interview), call)).status).toBe(429);
  expect(await db.selectFrom('responses').selectAll().execute()).toEqual([]);
});
