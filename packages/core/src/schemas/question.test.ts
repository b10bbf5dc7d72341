import { expect, test } from 'vitest';
import { plainQuestion } from '../testing/plain-question.ts';
import { questionContentSchema } from './question.ts';

const question = plainQuestion(['Elements leave in order']);

test('a question needs its text, kinds and a point; the rest has defaults', () => {
  expect(
    questionContentSchema.parse({
      question: question.question,
      type: 'technical',
      difficulty: 'beginner',
      skill_category: 'Data Structures',
      expected_points: [{ point: 'Elements leave in order' }],
    }),
  ).toEqual(question);
});

test.each([
  ['a short text', { question: 'Why?' }],
  ['no points', { expected_points: [] }],
  ['a point of no weight', { expected_points: [{ point: 'Order', weight: 0 }] }],
  ['a point of too much weight', { expected_points: [{ point: 'Order', weight: 3.1 }] }],
  ['eleven points', plainQuestion(Array.from({ length: 11 }, (_, index) => `Point ${index}`))],
  ['an empty skill', { skill_category: '' }],
  ['no minutes', { suggested_minutes: 0 }],
  ['a misconception without correction', { misconceptions: [{ claim: 'It is free' }] }],
  ['a field besides', { bank_id: 'queue' }],
])('a question with %s is refused', (_fault, fields) => {
  expect(questionContentSchema.safeParse({ ...question, ...fields }).success).toBe(false);
});
