import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { isSignedOut, isTransient, readFailure } from './api-error.ts';
import { failureText } from './failure-text.ts';

/** What the client throws when the server answers with an error. */
function answered(message: string, data: Readonly<Record<string, unknown>>) {
  return TRPCClientError.from({ error: { code: -32_000, message, data } });
}

const issues = [{ loc: ['body', 'email'], msg: 'value is not a valid email address' }];

test.each([
  ['an error of the interview', answered('Closed', { code_name: 'interview_closed' }), 'Closed'],
  ['refused input', answered('Bad', { issues }), 'value is not a valid email address'],
  [
    'a limit',
    answered('Slow down', { code_name: 'rate_limited', retry_after: 90 }),
    /90 seconds|2 min|1 min/,
  ],
] as const)('%s reads as the server words it', (_what, error, text) => {
  expect(failureText(error)).toMatch(text);
});

test("the server's own fault and a lost network are not shown in its words", () => {
  const fault = failureText(answered('stack of secrets', {}));
  const lost = failureText(new TypeError('Failed to fetch'));
  expect(fault).not.toContain('secrets');
  expect(lost).not.toContain('fetch');
  expect(fault).not.toBe(lost);
});

test.each([
  [new TypeError('Failed to fetch'), 'network'],
  [new DOMException('gone', 'AbortError'), 'network'],
  [new TRPCClientError('no answer'), 'network'],
  [new Error('a bug of ours'), 'unknown'],
  ['thrown text', 'unknown'],
  [answered('Bad', { issues }), 'invalid_input'],
  [answered('Taken', { code_name: 'email_taken' }), 'email_taken'],
] as const)('%s is of the kind %s', (error, code) => {
  expect(readFailure(error).code).toBe(code);
});

test('only what may work a moment later is tried again, and only an ended session asks to sign in', () => {
  const busy = answered('Busy', { code_name: 'unavailable', retry_after: 5 });
  const ended = answered('Sign in', { code_name: 'not_authenticated' });
  const closed = answered('Closed', { code_name: 'interview_closed' });
  expect([busy, new TypeError('x'), ended, closed].map(isTransient)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([busy, new TypeError('x'), ended, closed].map(isSignedOut)).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(readFailure(busy).retry_after).toBe(5);
});
