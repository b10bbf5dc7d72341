import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { repeated } from './repetition.ts';

const sentence = 'the index makes the lookup of a single row fast';
const words = tokenize(sentence).length;

test('nothing is repeated in a sentence', () => {
  expect(repeated(tokenize(sentence))).not.toContain(true);
});

test('the second time of a sentence counts as repeated, the first does not', () => {
  const marks = repeated(tokenize(`${sentence}. ${sentence}.`));
  expect(marks.slice(0, words)).not.toContain(true);
  expect(marks.slice(words)).not.toContain(false);
});

test('five words that recur are no repetition', () => {
  const marks = repeated(tokenize('we read the log file, then again we read the log file slowly'));
  expect(marks).not.toContain(true);
});

test.each([
  ['very very fast', []],
  ['very very very fast', [1, 2]],
  ['it is very very very very fast', [3, 4, 5]],
])('%j repeats the words at %j', (text, places) => {
  const marks = repeated(tokenize(text));
  expect([...marks.keys()].filter((index) => marks[index])).toEqual(places);
});

test('one word over and over leaves one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), (times) => {
      const marks = repeated(tokenize('cache '.repeat(times)));
      expect(marks.filter((mark) => !mark)).toHaveLength(1);
    }),
  );
});
