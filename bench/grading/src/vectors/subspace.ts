import { seeded } from '../learn/random.ts';
import { add, dot, unit } from './arithmetic.ts';
import type { SparseMatrix } from './neighbours.ts';

/** Rounds after which the subspace hardly turns any more. */
const rounds = 8;

/**
 * For each row of a symmetric matrix its place in the space of the eigenvectors with the largest eigenvalues
 * (by size), stretched by these: orthogonal iteration from a seeded start. The axes are no eigenvectors, but
 * lengths and angles are as if they were.
 */
export function dominantSubspace(
  matrix: SparseMatrix,
  dimensions: number,
  seed: number,
): Float64Array[] {
  const random = seeded(seed);
  let axes = orthonormal(
    Array.from({ length: dimensions }, () =>
      Float64Array.from({ length: matrix.size }, () => random() - 0.5),
    ),
  );
  for (let round = 0; round < rounds; round++)
    axes = orthonormal(axes.map((axis) => product(matrix, axis)));
  const stretched = axes.map((axis) => product(matrix, axis));
  return Array.from({ length: matrix.size }, (_, row) =>
    Float64Array.from(stretched, (axis) => axis[row] ?? 0),
  );
}

function product({ size, starts, columns, values }: SparseMatrix, by: Float64Array): Float64Array {
  const result = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      sum += (values[at] ?? 0) * (by[columns[at] ?? 0] ?? 0);
    result[row] = sum;
  }
  return result;
}

/** The same space with axes of length 1 at right angles (modified Gram–Schmidt). */
function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
  const found: Float64Array[] = [];
  for (const axis of axes) {
    const rest = axis.slice();
    for (const other of found) add(rest, other, -dot(rest, other));
    found.push(unit(rest));
  }
  return found;
}
