import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { similarity } from './similarity.ts';

const { vectors } = await loadLanguage('full');

function alike(a: string, b: string): number {
  const [one] = prepareText(a, vectors).tokens;
  const [other] = prepareText(b, vectors).tokens;
  if (one === undefined || other === undefined) throw new Error('Both texts need a word');
  return similarity(one, other, vectors);
}

test.each([
  ['sorted', 'sorting', 1],
  ['O(n)', 'O( N )', 1],
  ['array', 'vector', 0.9],
  ['delete', 'remove', 0.9],
  ['asynchronous', 'aysnchronous', 0.88],
  ['first', 'last', 0],
  ['3', '4', 0],
  ['O(n)', 'O(1)', 0],
  ['3', 'three', 0],
])('%s and %s are alike by %d', (a, b, value) => {
  expect(alike(a, b)).toBe(value);
});

test('words of one family share their start', () => {
  expect(alike('iterative', 'iteratively')).toBeGreaterThanOrEqual(0.75);
});

test('words of like meaning are a little alike, words of other fields are not', () => {
  expect(alike('dog', 'cat')).toBeGreaterThan(0);
  expect(alike('dog', 'cat')).toBeLessThan(0.8);
  expect(alike('compiler', 'banana')).toBe(0);
});

test('an unknown word is like nothing but itself and its misspellings', () => {
  expect(alike('frobnicator', 'frobnicator')).toBe(1);
  expect(alike('frobnicator', 'table')).toBe(0);
});

const word = fc.constantFrom(
  ...'sorted list array vector first last increase decrease dog cat 3 O(n) O(1) zzxxyy queue'.split(
    ' ',
  ),
);

test('likeness is mutual and within 0 and 1', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const value = alike(a, b);
      expect(value).toBeCloseTo(alike(b, a), 12);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});
