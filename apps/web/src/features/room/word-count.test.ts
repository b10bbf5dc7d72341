import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './word-count.ts';

test.each([
  ['', 0],
  ['   \n', 0],
  ['one', 1],
  ['one, two; three!', 3],
  ["it's state-of-the-art", 5],
  ['— … !?', 0],
  ['データは速い', 3],
])('%j has %d words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('white space around a text adds no words', () => {
  fc.assert(
    fc.property(fc.lorem(), (text) => {
      expect(countWords(`  ${text}\n`)).toBe(countWords(text));
    }),
  );
});
