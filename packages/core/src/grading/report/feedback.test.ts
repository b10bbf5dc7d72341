import { expect, test } from 'vitest';
import { pointResult } from '../../testing/response-detail.ts';
import { feedbackOn } from './feedback.ts';

const honest = { text: '', injection: false, copied: 0, repeated: 0 };
const points = [
  pointResult({ point: 'Hash the key.', credit: 1 }),
  pointResult({ point: 'Handle collisions', credit: 0.5 }),
  pointResult({ point: 'Grow the table!', credit: 0, weight: 2 }),
];

test('counts the points made and touched, and names the weightiest that is open', () => {
  expect(feedbackOn(points, honest, 40)).toBe(
    'You make 1 of 3 expected points and touch on 1 more. What would help most: Grow the table.',
  );
});

test('does not speak of points touched where there are none', () => {
  expect(feedbackOn(points.slice(0, 1), honest, 40)).toBe(
    'You make 1 of 1 expected points. Nothing that was expected is missing.',
  );
});

test('tells that instructions were not counted', () => {
  expect(feedbackOn(points, { ...honest, injection: true }, 40)).toContain(
    ' Words that speak to the grader were not counted. ',
  );
});

test.each([
  [{ ...honest, injection: true, copied: 1 }, 'The answer speaks to the grader'],
  [{ ...honest, copied: 1 }, 'The answer only repeats the question.'],
  [honest, 'There is no answer to grade.'],
])('says why nothing is left', (sanitised, opening) => {
  const feedback = feedbackOn(points, sanitised, 0);
  expect(feedback.startsWith(opening)).toBe(true);
  expect(feedback.endsWith('What would help most: Grow the table.')).toBe(true);
});
