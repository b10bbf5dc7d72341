/** A symmetric matrix by its rows, zeros left out: of row i the columns and values from `starts[i]` on. */
export interface SparseMatrix {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  readonly values: Float32Array;
}

/** Content words on each side that count as neighbours. */
const reach = 4;
/** Two words that met less often may have met by chance. */
const leastMeetings = 2;
/** Rare neighbours would count too much; Levy, Goldberg and Dagan 2015 raise their counts to this power. */
const smoothing = 0.75;

/**
 * How much more often each pair of words are neighbours than chance would have it: positive pointwise mutual
 * information, natural logarithm. `texts` are the ranks of each text's content words in order, -1 for a word
 * that is not among the `size` (at most 65,536) ones.
 */
export function neighbourInformation(
  texts: Iterable<readonly number[]>,
  size: number,
): SparseMatrix {
  const counts = new Float32Array(size * size);
  for (const ranks of texts)
    for (const [place, rank] of ranks.entries())
      for (const other of ranks.slice(place + 1, place + 1 + reach)) {
        if (rank === -1 || other === -1) continue;
        counts[rank * size + other] = (counts[rank * size + other] ?? 0) + 1;
        counts[other * size + rank] = (counts[other * size + rank] ?? 0) + 1;
      }
  const rowOf = (row: number): Float32Array => counts.subarray(row * size, (row + 1) * size);
  const sums = Array.from({ length: size }, (_, row) => rowOf(row).reduce((sum, n) => sum + n, 0));
  const smooth = sums.reduce((sum, n) => sum + n ** smoothing, 0);
  // Half of the logarithm of how often a word is met, as a word and as a neighbour.
  const chance = sums.map((n) => ((1 + smoothing) * Math.log(n) - Math.log(smooth)) / 2);
  const starts = new Uint32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < size; row++) {
    for (const [column, count] of rowOf(row).entries()) {
      if (count < leastMeetings) continue;
      const information = Math.log(count) - (chance[row] ?? 0) - (chance[column] ?? 0);
      if (information <= 0) continue;
      columns.push(column);
      values.push(information);
    }
    starts[row + 1] = columns.length;
  }
  return {
    size,
    starts,
    columns: Uint16Array.from(columns),
    values: Float32Array.from(values),
  };
}
