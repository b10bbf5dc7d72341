import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

test('a hash is Argon2id with the published costs and verifies its password alone', async () => {
  const hash = await hashPassword('MyPass123');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('MyPass123', hash)).toBe(true);
  expect(await verifyPassword('MyPass124', hash)).toBe(false);
});

test('two hashes of one password differ', async () => {
  expect(await hashPassword('MyPass123')).not.toBe(await hashPassword('MyPass123'));
});

test('an unknown user costs a hash too and never matches', async () => {
  expect(await verifyPassword('MyPass123', undefined)).toBe(false);
});
