import { registerInputSchema } from '@interview/core';
import { expect, test } from 'vitest';
import { schemaResolver } from './schema-resolver.ts';

const resolve = schemaResolver(registerInputSchema);
const options = { fields: {}, shouldUseNativeValidation: false };
const account = {
  email: 'ada@example.com',
  username: 'ada',
  full_name: 'Ada Candidate',
  password: 'MyPass123',
};

test('sound fields are handed on as the schema gives them', async () => {
  expect(await resolve(account, undefined, options)).toEqual({ values: account, errors: {} });
});

test('each field has its first problem alone, in the words of the server', async () => {
  const fields = { ...account, email: 'ada', username: '', password: 'x' };
  const { values, errors } = await resolve(fields, undefined, options);
  expect(values).toEqual({});
  expect(Object.keys(errors).toSorted()).toEqual(['email', 'password', 'username']);
  expect(errors.email?.message).toContain('not a valid email address');
  expect(errors.username?.message).toBe('Field required');
  expect(errors.password?.message).toMatch(/at least 8 characters/);
});
