import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { wantedOf } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { shareOf } from './coverage.ts';
import { harmonic, nearestTo } from './nearest.ts';

const { vectors } = await loadLanguage('lite');
const wordsOf = (text: string) => wantedOf(prepareText(text, vectors).terms, new Set());

test('a wanted word is as near as can be, a like one less, a strange one not at all', () => {
  const near = nearestTo(wordsOf('queue'), vectors);
  const [queue, buffer, cow] = prepareText('queue buffer cow', vectors).terms;
  if (queue === undefined || buffer === undefined || cow === undefined) throw new Error('No words');
  expect(near(queue)).toBe(1);
  expect(near(buffer)).toBeGreaterThanOrEqual(near(cow));
  expect(near(cow)).toBeLessThan(0.3);
  expect(near(cow)).toBe(near(cow));
});

test('the share of what is said is weighted by worth', () => {
  const [queue, cow] = wordsOf('queue cow');
  if (queue === undefined || cow === undefined) throw new Error('No words');
  const said = [
    { ...queue, worth: 3 },
    { ...cow, worth: 1 },
  ];
  expect(shareOf(said, (term) => (term.stem === queue.term.stem ? 1 : 0))).toBe(0.75);
  expect(shareOf([], () => 1)).toBe(0);
});

test.each([
  [1, 1, 1],
  [0.5, 1, 2 / 3],
  [0, 1, 0],
  [0, 0, 0],
])('the harmonic mean of %d and %d is %d', (a, b, mean) => {
  expect(harmonic(a, b)).toBeCloseTo(mean, 12);
});

test('the harmonic mean lies between both', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(harmonic(a, b)).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-9));
      expect(harmonic(a, b)).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-9));
    }),
  );
});
