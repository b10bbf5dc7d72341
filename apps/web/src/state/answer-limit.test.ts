import { maxAnswerLength as serverLimit } from '@interview/core';
import { expect, test } from 'vitest';
import { maxAnswerLength } from './answer-limit.ts';

test('the limit is the one that the server keeps', () => {
  expect(maxAnswerLength).toBe(serverLimit);
});
