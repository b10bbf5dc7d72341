import { expect, test } from 'vitest';
import { levelOf, marginOf, wholeScore } from './level.ts';

test.each([
  [100, 'excellent'],
  [85, 'excellent'],
  [84.99, 'good'],
  [70, 'good'],
  [69.99, 'average'],
  [50, 'average'],
  [49.99, 'poor'],
  [0, 'poor'],
] as const)('%d is %s', (score, level) => {
  expect(levelOf(score)).toBe(level);
});

test('scores are shown whole, margins as half the interval', () => {
  expect(wholeScore(72.5)).toBe('73');
  expect(marginOf({ low: 60, high: 84 })).toBe(12);
});
