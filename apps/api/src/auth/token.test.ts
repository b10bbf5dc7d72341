import { createHmac, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokenSigner } from './token.ts';

const secret = 'a'.repeat(20) + 'bcdefghijklmnopq';
const signer = createTokenSigner(secret);
const now = new Date('2026-03-01T12:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);
const claims = { session_id: randomUUID(), user_id: randomUUID() };
const token = signer.sign(claims, new Date(now.getTime() + 60_000));

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token signed with the right secret, whatever it says. */
function forge(header: object, payload: object, hash = 'sha256'): string {
  const body = `${encode(header)}.${encode(payload)}`;
  return `${body}.${createHmac(hash, secret).update(body).digest('base64url')}`;
}

const header = { alg: 'HS256', typ: 'JWT' };
const payload = {
  iss: 'ai-interview-simulator',
  aud: 'ai-interview-simulator-api',
  jti: claims.session_id,
  sub: claims.user_id,
  iat: seconds,
  exp: seconds + 60,
};

test('a token gives back what it was signed for', () => {
  expect(signer.verify(token, now)).toEqual(claims);
  expect(signer.verify(forge(header, payload), now)).toEqual(claims);
});

describe('refuses', () => {
  test.each([
    ['no algorithm', `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`],
    ['another algorithm', forge({ alg: 'HS512', typ: 'JWT' }, payload, 'sha512')],
    ['another type', forge({ alg: 'HS256', typ: 'at+jwt' }, payload)],
    ['no type', forge({ alg: 'HS256' }, payload)],
    ['critical extensions', forge({ ...header, crit: ['b64'], b64: false }, payload)],
    ['another issuer', forge(header, { ...payload, iss: 'else' })],
    ['another audience', forge(header, { ...payload, aud: 'else' })],
    ['no expiry', forge(header, { ...payload, exp: undefined })],
    ['an expired token', forge(header, { ...payload, exp: seconds - 1 })],
    ['a token for later', forge(header, { ...payload, nbf: seconds + 30 })],
    ['a session that is no id', forge(header, { ...payload, jti: '1' })],
    ['no user', forge(header, { ...payload, sub: undefined })],
    [
      'another secret',
      createTokenSigner('z'.repeat(40)).sign(claims, new Date(now.getTime() + 60_000)),
    ],
    ['the empty string', ''],
  ])('%s', (_what, forged) => {
    expect(() => signer.verify(forged, now)).toThrow('Could not validate credentials');
  });

  test('every token that was changed', () => {
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.string({ minLength: 1, maxLength: 3 }),
        (at, text) => {
          const changed = token.slice(0, at) + text + token.slice(at + text.length);
          fc.pre(decoded(changed) !== decoded(token));
          expect(() => signer.verify(changed, now)).toThrow('Could not validate credentials');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The last character of base64url has spare bits, so different texts can be the same bytes. */
function decoded(text: string): string {
  return text
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.');
}
