import { expect, test } from 'vitest';
import { isMisspelt } from './misspelt.ts';

const known = new Map([
  ['parameters', 1],
  ['whenever', 2],
  ['lists', 3],
]);
const vectors = { rankOf: (word: string) => known.get(word) ?? -1 };

test.each(['paremeters', 'parameterss', 'parametes', 'paramteers', 'whenevery', 'lissts'])(
  '%s is a known word misspelt',
  (word) => {
    expect(isMisspelt(word, vectors)).toBe(true);
  },
);

test.each(['paremetres', 'sdkfjhsd', 'lista', ''])('%j is not', (word) => {
  expect(isMisspelt(word, vectors)).toBe(false);
});
