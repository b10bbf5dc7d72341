import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['sorted', 'sorting', 'sorts', 'sort'],
  ['iterate', 'iterates', 'iterator', 'iteration', 'iterated', 'iterating'],
  ['query', 'queries'],
  ['index', 'indices', 'indexes'],
  ['vertex', 'vertices'],
  ['run', 'running', 'ran'],
  ['store', 'stored', 'storing', 'stores'],
  ['write', 'wrote', 'written', 'writing'],
  ['optimise', 'optimize', 'optimising', 'optimizing', 'optimisation', 'optimization'],
  ['scalable', 'scalability'],
  ['independence', 'independent'],
  ['keep', 'kept', 'keeps'],
])('%s and its forms meet', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['class', 'clause'],
  ['process', 'procedure'],
  ['stack', 'stake'],
  ['less', 'let'],
  ['string', 'sting'],
])('%s and %s do not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test.each(['', 'a', 'is', 'sql', 'o(1)', 'utf8', 'c++', 'größe', '1990s', 'constructor', 'bus'])(
  '%j stays as it is or has a stem',
  (word) => {
    expect(typeof stem(word)).toBe('string');
  },
);

test.each(['sql', 'o(nlogn)', 'utf8', 'c++', 'größe', '数据库'])('%j stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});

test('a stem is never empty and hardly longer than its word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      expect(stem(word)).not.toBe('');
      expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});

test('words that objects have by nature are words like others', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(stem(word.toLowerCase())).toMatch(/^[a-z_]+$/);
});
