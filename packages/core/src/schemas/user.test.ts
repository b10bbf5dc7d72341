import { expect, test } from 'vitest';
import {
  emailSchema,
  loginInputSchema,
  passwordSchema,
  registerInputSchema,
  updateProfileInputSchema,
  usernameSchema,
} from './user.ts';

test.each([
  ['Passw0rd', true],
  ['A1bcdefg', true],
  ['ÄÖ1Abcdef', true],
  [`A1${'x'.repeat(126)}`, true],
  ['Passw0r', false],
  ['passw0rd', false],
  ['Password', false],
  [`A1${'x'.repeat(127)}`, false],
  ['', false],
])('the password %j is taken: %s', (password, taken) => {
  expect(passwordSchema.safeParse(password).success).toBe(taken);
});

test('a password is told everything that it lacks', () => {
  const issues = passwordSchema.safeParse('lowercase').error?.issues ?? [];
  expect(issues.map(({ message }) => message)).toEqual([
    'Password must contain at least one uppercase letter',
    'Password must contain at least one number',
  ]);
});

test.each([
  ['ada', true],
  ['Ada_Lovelace-1815', true],
  ['x'.repeat(50), true],
  ['ad', false],
  ['x'.repeat(51), false],
  ['ada lovelace', false],
  ['ada@home', false],
  ['adä', false],
  ['ada\n', false],
])('the username %j is taken: %s', (username, taken) => {
  expect(usernameSchema.safeParse(username).success).toBe(taken);
});

test.each([
  ['ada@example.com', true],
  ['ada+work@mail.example.com', true],
  ['ada', false],
  ['ada@', false],
  ['ada@example', false],
  [`${'x'.repeat(250)}@example.com`, false],
])('the email %j is taken: %s', (email, taken) => {
  expect(emailSchema.safeParse(email).success).toBe(taken);
});

test('an account needs all four fields', () => {
  const input = {
    email: 'ada@example.com',
    username: 'ada',
    password: 'Passw0rd',
    full_name: 'Ada Lovelace',
  };
  expect(registerInputSchema.parse(input)).toEqual(input);
  for (const field of Object.keys(input))
    expect(registerInputSchema.safeParse({ ...input, [field]: undefined }).success).toBe(false);
});

test('signing in does not judge the password by the rules for new ones', () => {
  expect(loginInputSchema.safeParse({ email: 'ada@example.com', password: 'x' }).success).toBe(
    true,
  );
  expect(loginInputSchema.safeParse({ email: 'ada@example.com', password: '' }).success).toBe(
    false,
  );
});

test('a profile may be changed in part', () => {
  expect(updateProfileInputSchema.safeParse({}).success).toBe(true);
  expect(updateProfileInputSchema.safeParse({ full_name: null }).success).toBe(true);
  expect(updateProfileInputSchema.safeParse({ full_name: ' ' }).success).toBe(false);
});
