import { expect, test } from 'vitest';
import { evaluation, responseDetail, testId } from '../testing/response-detail.ts';
import {
  answerTextSchema,
  maxAnswerLength,
  responseDetailSchema,
  submitAnswerInputSchema,
  submitProgressSchema,
} from './response.ts';

test.each([
  ['x', true],
  ['.', true],
  ['x'.repeat(maxAnswerLength), true],
  ['x'.repeat(maxAnswerLength + 1), false],
  ['', false],
  [' \n\t', false],
  ['nul\u0000', false],
  ['half \uD83D', false],
])('the answer %j is taken: %s', (answer, taken) => {
  expect(answerTextSchema.safeParse(answer).success).toBe(taken);
});

test.each([
  [undefined, true],
  [null, true],
  [0, true],
  [2_147_483_647, true],
  [2_147_483_648, false],
  [-1, false],
  [1.5, false],
])('%s seconds may be taken: %s', (time_taken_seconds, taken) => {
  const input = {
    interview_id: testId(1),
    question_id: testId(2),
    user_answer: 'A hash map.',
    time_taken_seconds,
  };
  expect(submitAnswerInputSchema.safeParse(input).success).toBe(taken);
});

test('an answer in the results may be graded or not', () => {
  const graded = responseDetail({ evaluation: evaluation() });
  expect(responseDetailSchema.parse(graded)).toEqual(graded);
  const pending = responseDetail({ score: null, grading_status: 'pending' });
  expect(responseDetailSchema.parse(pending)).toEqual(pending);
});

test('progress is of a known step', () => {
  expect(submitProgressSchema.safeParse({ step: 'grading', grader: 'offline' }).success).toBe(true);
  expect(submitProgressSchema.safeParse({ step: 'grading' }).success).toBe(false);
  expect(submitProgressSchema.safeParse({ step: 'lost' }).success).toBe(false);
});
