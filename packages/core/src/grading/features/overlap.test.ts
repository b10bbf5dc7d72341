import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { wantedOf } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { commonSequence, exactOverlap, letterOverlap, longestRun, pairOverlap } from './overlap.ts';

const { vectors } = await loadLanguage('lite');

function tokens(text: string) {
  return prepareText(text, vectors).tokens;
}

test.each([
  ['red green blue', 'red green blue', 1],
  ['red green blue', 'red blue', 1 / 3],
  ['red green blue', 'blue green red', 0],
  ['red green', 'yellow', 0],
  ['', 'red green', 0],
  ['red', 'red', 0],
])('of the pairs in %j %j has %d', (wanted, given, share) => {
  expect(pairOverlap(tokens(wanted), tokens(given))).toBeCloseTo(share, 12);
});

test.each([
  ['red green blue pink', 'red green blue pink', 1, 1],
  ['red green blue pink', 'red pink', 0.5, 0.25],
  ['red green blue pink', 'pink blue green red', 0.25, 0.25],
  ['red green blue pink', 'green blue', 0.5, 0.5],
  ['red green', '', 0, 0],
  ['', 'red', 0, 0],
])('of %j %j has in order and in a row', (wanted, given, inOrder, inRow) => {
  expect(commonSequence(tokens(wanted), tokens(given))).toBe(inOrder);
  expect(longestRun(tokens(wanted), tokens(given))).toBe(inRow);
});

test('letters overlap in spite of misspelling, and not between other words', () => {
  expect(letterOverlap('Hash map', 'hash MAP')).toBeCloseTo(1, 12);
  expect(letterOverlap('asynchronous', 'asynchronus')).toBeGreaterThan(0.7);
  expect(letterOverlap('queue', 'banana')).toBe(0);
  expect(letterOverlap('', '')).toBe(0);
});

test('exact overlap is by worth, and by stem', () => {
  const wanted = wantedOf(prepareText('sorted lists', vectors).terms, new Set(['list']));
  const worths = wanted.map(({ worth }) => worth);
  const answer = prepareText('sorting it', vectors);
  expect(exactOverlap(wanted, answer)).toBeCloseTo(
    (worths[0] ?? 0) / ((worths[0] ?? 0) + (worths[1] ?? 0)),
    12,
  );
  expect(exactOverlap([], answer)).toBe(0);
});

const text = fc
  .array(fc.constantFrom('the', 'red', 'green', 'blue', 'list', 'maps', 'O(n)', '7'), {
    maxLength: 20,
  })
  .map((words) => words.join(' '));

test('overlaps are shares, full for the text itself', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [tokens(one), tokens(other)];
      for (const share of [
        pairOverlap(a, b),
        commonSequence(a, b),
        longestRun(a, b),
        letterOverlap(one, other),
      ]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
      }
      expect(longestRun(a, b)).toBeLessThanOrEqual(commonSequence(a, b));
      expect(commonSequence(a, a)).toBe(a.length > 0 ? 1 : 0);
    }),
  );
});
