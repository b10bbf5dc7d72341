import { expect, test } from 'vitest';
import { formatElapsed, isOverTime, parseElapsed } from './elapsed.ts';

test.each([
  [0, '0:00'],
  [5, '0:05'],
  [65.9, '1:05'],
  [599, '9:59'],
  [3600, '1:00:00'],
  [7384, '2:03:04'],
  [-3, '0:00'],
])('%d seconds are %s', (seconds, shown) => {
  expect(formatElapsed(seconds)).toBe(shown);
});

test('the nudge comes with the suggested minute, not before', () => {
  expect(isOverTime(299, 5)).toBe(false);
  expect(isOverTime(300, 5)).toBe(true);
});

test.each([
  [null, 0],
  ['', 0],
  ['abc', 0],
  ['-5', 0],
  ['Infinity', 0],
  ['12.7', 12],
])('a stored %j counts as %d', (stored, seconds) => {
  expect(parseElapsed(stored)).toBe(seconds);
});
