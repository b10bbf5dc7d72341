import type { Term } from '../text/terms.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** Weighted sum of the vectors of the words; those in `without` are left out. */
export function meaningOf(
  terms: readonly Term[],
  vectors: WordVectors,
  without: ReadonlySet<string> = new Set(),
): Float64Array {
  const sum = new Float64Array(vectors.dimensions);
  for (const { stem, rank, weight } of terms)
    if (rank !== -1 && !without.has(stem)) vectors.addTo(sum, rank, weight * weight);
  return sum;
}
