import { expect, test } from 'vitest';
import { seeded } from '../learn/random.ts';
import { dot, unit } from './arithmetic.ts';
import { drawnTogether, type Meaning } from './contrast.ts';

/** 200 meanings of two wordings; each wording is one word, and no two share any. */
const meanings: Meaning[] = Array.from({ length: 200 }, (_, index) => [
  [2 * index],
  [2 * index + 1],
]);
const random = seeded(3);
const vectors = Array.from({ length: 400 }, () =>
  Float64Array.from({ length: 16 }, () => random() - 0.5),
);
const weights = vectors.map(() => 1);

/** The mean cosine of the two words of a meaning, and of the first words of neighbouring meanings. */
function cosines(places: readonly Float64Array[]): { same: number; other: number } {
  const cosine = (a: number, b: number) =>
    dot(unit(places[a] ?? new Float64Array()), unit(places[b] ?? new Float64Array()));
  const mean = (of: (index: number) => number) =>
    meanings.reduce((sum, _, index) => sum + of(index), 0) / meanings.length;
  return {
    same: mean((index) => cosine(2 * index, 2 * index + 1)),
    other: mean((index) => cosine(2 * index, (2 * index + 2) % 400)),
  };
}

test('wordings of one meaning move together, others do not', () => {
  const before = cosines(vectors);
  const after = cosines(drawnTogether({ vectors, weights }, [meanings], 1));
  expect(before.same).toBeLessThan(0.1);
  expect(after.same).toBeGreaterThan(before.same + 0.1);
  expect(Math.abs(after.other)).toBeLessThan(0.1);
});

test('a word without weight stays in its direction', () => {
  const heavy = weights.map((weight, rank) => (rank === 0 ? 0 : weight));
  const both: Meaning[] = meanings.map(([one = [], other = []]) => [[0, ...one], other]);
  const moved = drawnTogether({ vectors, weights: heavy }, [both], 1);
  expect(cosine0(moved)).toBeCloseTo(1, 9);
});

function cosine0(moved: readonly Float64Array[]): number {
  return dot(unit(moved[0] ?? new Float64Array()), unit(vectors[0] ?? new Float64Array()));
}

test('the same seed gives the same vectors, and those given stay as they are', () => {
  const kept = vectors.map((vector) => vector.slice());
  expect(drawnTogether({ vectors, weights }, [meanings], 1)).toEqual(
    drawnTogether({ vectors, weights }, [meanings], 1),
  );
  expect(vectors).toEqual(kept);
});
