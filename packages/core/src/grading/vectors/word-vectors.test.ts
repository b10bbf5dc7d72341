import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { cosineOf, readWordVectors } from './word-vectors.ts';

const rows = Int8Array.from([127, 0, 0, 127, -127, 0, 90, 90]);
const vectors = readWordVectors({
  dimensions: 2,
  words: 'east north west northeast',
  rows: Buffer.from(rows.buffer).toString('base64'),
});

test('words have the rank of their place', () => {
  expect(vectors.size).toBe(4);
  expect(['east', 'northeast', 'south', ''].map((word) => vectors.rankOf(word))).toEqual([
    0, 3, -1, -1,
  ]);
});

test.each([
  [0, 0, 1],
  [0, 1, 0],
  [0, 2, -1],
  [0, 3, Math.SQRT1_2],
  [3, 3, 1],
])('the words %d and %d have the cosine %d', (a, b, cosine) => {
  expect(vectors.cosine(a, b)).toBeCloseTo(cosine, 12);
});

test('vectors are added with their weight, at length 1', () => {
  const sum = new Float64Array(2);
  vectors.addTo(sum, 0, 3);
  vectors.addTo(sum, 1, 4);
  expect([...sum]).toEqual([3, 4]);
});

test('the cosine of sums is 0 when one is empty', () => {
  expect(cosineOf(Float64Array.of(3, 4), Float64Array.of(6, 8))).toBeCloseTo(1, 12);
  expect(cosineOf(Float64Array.of(3, 4), Float64Array.of(0, 0))).toBe(0);
  expect(cosineOf(Float64Array.of(1, 0), Float64Array.of(-1, 0))).toBe(-1);
});

describe.each(['full', 'lite'] as const)('the %s table that ships', (size) => {
  test('knows common words, and likes them by meaning', async () => {
    const { vectors: shipped } = await loadLanguage(size);
    const [the, man, woman, data] = ['the', 'man', 'woman', 'data'].map((word) =>
      shipped.rankOf(word),
    );
    expect(the).toBeLessThan(10);
    expect(shipped.cosine(man ?? -1, woman ?? -1)).toBeGreaterThan(
      shipped.cosine(man ?? -1, data ?? -1),
    );
  });

  test('is read once', async () => {
    expect(await loadLanguage(size)).toBe(await loadLanguage(size));
  });
});
