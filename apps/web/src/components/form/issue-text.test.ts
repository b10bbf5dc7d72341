import { createInterviewInputSchema, registerInputSchema } from '@interview/core';
import { expect, test } from 'vitest';
import { issueText, withoutPrefix } from './issue-text.ts';

const valid = { email: 'a@b.co', username: 'ann', password: 'Secret123', full_name: 'Ann Lee' };

function firstText(field: keyof typeof valid, value: string): string | undefined {
  const parsed = registerInputSchema.safeParse({ ...valid, [field]: value });
  const issue = parsed.error?.issues[0];
  return issue && issueText(issue, value);
}

test.each([
  ['email', 'nobody', 'value is not a valid email address'],
  ['email', '', 'Field required'],
  ['username', 'al', 'String should have at least 3 characters'],
  ['username', 'x'.repeat(51), 'String should have at most 50 characters'],
  ['username', 'a b c', 'Username can only contain letters, numbers, hyphens and underscores'],
  ['password', 'Ab1', 'String should have at least 8 characters'],
  ['password', 'alllower1', 'Password must contain at least one uppercase letter'],
  ['password', 'NoDigitsHere', 'Password must contain at least one number'],
  ['full_name', 'A', 'String should have at least 2 characters'],
] as const)('%s = "%s" says: %s', (field, value, text) => {
  expect(firstText(field, value)).toBe(text);
});

test('numbers are worded with their bounds', () => {
  const parsed = createInterviewInputSchema.safeParse({ job_role: 'Engineer', num_questions: 11 });
  const issue = parsed.error?.issues[0];
  expect(issue && issueText(issue, 11)).toBe('Input should be less than or equal to 10');
});

test("the server's mark of its own rules is left out", () => {
  expect(withoutPrefix('Value error, Password must contain at least one number')).toBe(
    'Password must contain at least one number',
  );
});
