import { expect, test } from 'vitest';
import type { SparseMatrix } from './neighbours.ts';
import { dominantSubspace } from './subspace.ts';

function sparse(rows: readonly (readonly number[])[]): SparseMatrix {
  return {
    size: rows.length,
    starts: Uint32Array.from({ length: rows.length + 1 }, (_, row) => row * rows.length),
    columns: Uint16Array.from(rows.flatMap((row) => [...row.keys()])),
    values: Float32Array.from(rows.flat()),
  };
}

function dot(a: Float64Array | undefined, b: Float64Array | undefined): number {
  return [...(a ?? [])].reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);
}

/** Eigenvalues 3 (of the first two, alike), 1 (of their difference) and 0.5. */
const matrix = sparse([
  [2, 1, 0],
  [1, 2, 0],
  [0, 0, 0.5],
]);

test('products of the places are those of the squared matrix where all of it is kept', () => {
  const places = dominantSubspace(matrix, 3, 1);
  expect(dot(places[0], places[0])).toBeCloseTo(5, 6);
  expect(dot(places[0], places[1])).toBeCloseTo(4, 6);
  expect(dot(places[2], places[2])).toBeCloseTo(0.25, 6);
});

test('with one dimension the largest eigenvalue is kept alone', () => {
  const places = dominantSubspace(matrix, 1, 1);
  expect(dot(places[0], places[1])).toBeCloseTo(4.5, 5);
  expect(dot(places[2], places[2])).toBeCloseTo(0, 5);
});

test('the same seed gives the same bytes', () => {
  expect(dominantSubspace(matrix, 2, 7)).toEqual(dominantSubspace(matrix, 2, 7));
});
