import { expect, test } from 'vitest';
import { errors, InterviewError } from './errors.ts';

test('an error says what its code says, and what caused it', () => {
  const cause = new Error('deeper');
  const error = new InterviewError('rate_limited', { cause, retryAfter: 30 });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'InterviewError',
    code: 'rate_limited',
    message: 'Too many requests; try again later',
    retryAfter: 30,
    cause,
  });
  expect(new InterviewError('not_found').retryAfter).toBeUndefined();
});

test('every error has a status of a failure and a text', () => {
  for (const { status, detail } of Object.values(errors)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(detail).not.toBe('');
  }
});
