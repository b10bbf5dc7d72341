import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { tokenize } from '../text/tokens.ts';
import { readFluency } from './fluency.ts';
import { wordClass } from './word-classes.ts';

const small = readFluency({
  classes: ['-', 'the', '-s'],
  pairs: [
    [1, 0, 200],
    [0, 1, -50],
  ],
  unseen: -300,
});

test.each([
  ['', 0],
  ['the', 0],
  ['the list', 2],
  ['list the', -0.5],
  ['the list the', 0.75],
  ['the the', -3],
  ['the zebra', 2],
])('%j has the mean %d', (text, mean) => {
  expect(small(tokenize(text))).toBeCloseTo(mean, 12);
});

test('sentences are more fluent than their words in another order', async () => {
  const { fluency } = await loadLanguage('lite');
  const sentence = 'The server sends a message to each of its clients when the state has changed';
  const heap = sentence.split(' ').toSorted().join(' ');
  expect(fluency(tokenize(sentence))).toBeGreaterThan(0);
  expect(fluency(tokenize(sentence))).toBeGreaterThan(fluency(tokenize(heap)));
});

test.each([
  ['the', 'the'],
  ['42', '0'],
  ['O(n)', '0'],
  ['running', '-ing'],
  ['quickly', '-ly'],
  ['lists', '-s'],
  ['ring', '-'],
  ['queue', '-'],
])('%s is of the class %s', (text, name) => {
  expect(tokenize(text).map(wordClass)).toEqual([name]);
});
