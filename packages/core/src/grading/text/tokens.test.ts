import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens.ts';

function words(text: string): string[] {
  return tokenize(text).map(({ text: word }) => word);
}

test.each([
  ['', []],
  ['?!… —', []],
  ['A Hash-Map.', ['a', 'hash', 'map']],
  ["It doesn’t matter, it's fine", ['it', "doesn't", 'matter', "it's", 'fine']],
  ['C++ and C# and F', ['c++', 'and', 'c#', 'and', 'f']],
  ['getUserById', ['get', 'user', 'by', 'id']],
  ['snake_case_name', ['snake', 'case', 'name']],
  ['parseHTTPReply', ['parse', 'http', 'reply']],
  ['1,000.5 rows, 99.9% up', ['1,000.5', 'rows', '99.9%', 'up']],
  ['naïve café', ['naïve', 'café']],
  ['数据库', ['数据库']],
  ['👍', []],
])('%j holds %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['O(N log N)', 'o(nlogn)'],
  ['O(n*log(n))', 'o(nlogn)'],
  ['o( n )', 'o(n)'],
  ['O(n²)', 'o(n^2)'],
  ['O(n**2)', 'o(n^2)'],
  ['O(log2(n))', 'o(logn)'],
  ['O(log n)', 'o(logn)'],
  ['O(n log2 n)', 'o(nlogn)'],
  ['O(V + E)', 'o(v+e)'],
  ['O (1)', 'o(1)'],
])('the bound %j is %j', (text, bound) => {
  expect(words(text)).toEqual([bound]);
});

test('grammar and content are told apart', () => {
  const tokens = tokenize('The index is sorted');
  expect(tokens.map(({ grammatical }) => grammatical)).toEqual([true, false, true, false]);
});

test('a possessive has the stem of its word', () => {
  const [possessive, plain] = tokenize("array's array");
  expect(possessive?.stem).toBe(plain?.stem);
});

test('tokens stand in order, apart, and cover what they are made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(text.length);
        expect(token.text).not.toBe('');
        end = token.end;
      }
    }),
  );
});

test('a plain word is found at its place', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.nat(20), (word, spaces) => {
      const [token] = tokenize(' '.repeat(spaces) + word);
      expect(token).toMatchObject({ text: word, start: spaces, end: spaces + word.length });
    }),
  );
});
