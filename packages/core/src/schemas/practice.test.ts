import { expect, test } from 'vitest';
import { sampleQuestionInputSchema, tryQuestionInputSchema } from './practice.ts';

test('a sample may be asked for without anything', () => {
  expect(sampleQuestionInputSchema.parse({})).toEqual({});
  expect(sampleQuestionInputSchema.safeParse({ job_role: 'x' }).success).toBe(false);
  expect(sampleQuestionInputSchema.safeParse({ not_question_id: 'x'.repeat(101) }).success).toBe(
    false,
  );
});

test.each([
  [{ question_id: 'react-list-keys', user_answer: 'Use ids.' }, true],
  [{ question_id: '', user_answer: 'Use ids.' }, false],
  [{ question_id: 'react-list-keys', user_answer: ' ' }, false],
  [{ question_id: 'react-list-keys' }, false],
])('%j can be tried: %s', (input, can) => {
  expect(tryQuestionInputSchema.safeParse(input).success).toBe(can);
});
