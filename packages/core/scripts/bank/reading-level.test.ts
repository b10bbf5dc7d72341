import { expect, test } from 'vitest';
import { readingLevel } from './reading-level.ts';

test.each([
  ['The dog saw a cat. It ran after it again.', 4.71 * (30 / 10) + 0.5 * (10 / 2) - 21.43],
  ['Asynchronous replication sacrifices consistency.', 4.71 * (44 / 4) + 0.5 * (4 / 1) - 21.43],
  ["Don't ask!", 4.71 * (7 / 2) + 0.5 * (2 / 1) - 21.43],
])('%j reads as computed by hand', (text, level) => {
  expect(readingLevel(text)).toBeCloseTo(level, 10);
});

test('longer words and longer sentences are harder to read', () => {
  const plain = 'The shop sends a mail. The user can read it.';
  expect(
    readingLevel('The merchant transmits notifications. Customers may read them.'),
  ).toBeGreaterThan(readingLevel(plain));
  expect(readingLevel('The shop sends a mail and the user can read it.')).toBeGreaterThan(
    readingLevel(plain),
  );
});

test('code, figures and signatures are not read as words', () => {
  const plain = 'Write a function. It gives back the sum.';
  const code = 'Write a function `averageOfEverything(numbers)`. It gives back the sum 42, O(n).';
  expect(readingLevel(code)).toBeCloseTo(readingLevel(plain), 10);
});

test('a line break ends a sentence, and nothing to read is no level', () => {
  expect(readingLevel('Read the file\nCount the words')).toBeCloseTo(
    readingLevel('Read the file. Count the words.'),
    10,
  );
  expect(readingLevel('')).toBe(0);
  expect(readingLevel('`a = b + c` 42')).toBe(0);
});
