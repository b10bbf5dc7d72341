import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areOpposite, hasOpposite } from './opposites.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokens.ts';

test.each([
  ['first', 'last'],
  ['increases', 'decreased'],
  ['senders', 'receiver'],
  ['o(1)', 'o(n)'],
  ['mutable', 'immutable'],
  ['ordered', 'unordered'],
  ['empty', 'nonempty'],
  ['connected', 'disconnected'],
  ['faster', 'slower'],
  ['below', 'above'],
  ['authentication', 'authorization'],
  ['overloading', 'overriding'],
  ['committed', 'aborted'],
  ['plaintext', 'ciphertext'],
  ['previous', 'next'],
  ['predecessors', 'successor'],
  ['iterative', 'recursive'],
  ['unicast', 'broadcast'],
  ['excitatory', 'inhibitory'],
  ['compile', 'run'],
])('%s and %s are opposite, both ways', (a, b) => {
  expect(areOpposite(stem(a), stem(b))).toBe(true);
  expect(areOpposite(stem(b), stem(a))).toBe(true);
});

test.each([
  ['first', 'first'],
  ['first', 'second'],
  ['queue', 'sorted'],
  ['', ''],
  ['do', 'undo'],
  ['concurrent', 'simultaneous'],
  ['process', 'program'],
  ['header', 'headers'],
])('%s and %s are not', (a, b) => {
  expect(areOpposite(stem(a), stem(b))).toBe(false);
});

test('bounds are opposite as they are written', () => {
  const [logarithmic, linear] = tokenize('O(log n) O(n)');
  expect(areOpposite(logarithmic?.stem ?? '', linear?.stem ?? '')).toBe(true);
});

test('words in the list have an opposite, others have not', () => {
  expect(hasOpposite(stem('always'))).toBe(true);
  expect(hasOpposite(stem('bicycle'))).toBe(false);
});

test('no word is its own opposite', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(areOpposite(word, word)).toBe(false);
    }),
  );
});
