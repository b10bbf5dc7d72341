import { expect, test } from 'vitest';
import { emptyTalk, fillers, functionWords, negations } from './word-lists.ts';

test.each([
  ['function words', functionWords],
  ['negations', negations],
  ['fillers', fillers],
  ['empty talk', emptyTalk],
])('%s are lower-case words', (_name, words) => {
  expect(words.size).toBeGreaterThan(20);
  for (const word of words) expect(word).toMatch(/^[a-z']+$/);
});

test('words that turn a claim are known with and without their apostrophe', () => {
  const joined = [...negations].filter((word) => word.endsWith("n't"));
  expect(joined.filter((word) => !negations.has(word.replace("'", '')))).toEqual([]);
});
