/** Stands in Node and in every browser; the language's own library does not name it. */
declare const atob: (base64: string) => string;

/** The table as it is stored: words by falling frequency, one signed byte a dimension. */
export interface VectorData {
  readonly dimensions: number;
  /** Separated by a space, the most frequent first. */
  readonly words: string;
  /** Rows of `dimensions` signed bytes, base64. Each row has length 127 before rounding. */
  readonly rows: string;
}

/** Word vectors of about length 1, with the rank of each word by frequency. */
export interface WordVectors {
  readonly dimensions: number;
  /** Number of words. */
  readonly size: number;
  /** Rank of a lower-case word, 0 for the most frequent, -1 when it is not in the table. */
  rankOf(word: string): number;
  /** Cosine of the words with two ranks, -1 to 1. */
  cosine(a: number, b: number): number;
  /** Adds `weight` times the vector of the word with this rank to `sum`. */
  addTo(sum: Float64Array, rank: number, weight: number): void;
}

/** Reads the table; about 50 ms for 40,000 words. */
export function readWordVectors(data: VectorData): WordVectors {
  const { dimensions } = data;
  const ranks = ranksOf(data.words.split(' '));
  const rows = signedBytes(data.rows);
  const lengths = new Float64Array(ranks.size);

  /** Found out when it is first asked for: an answer has few of all words. */
  function lengthOf(rank: number): number {
    const known = lengths[rank];
    if (known !== undefined && known > 0) return known;
    return (lengths[rank] = rowLength(rows.subarray(rank * dimensions, (rank + 1) * dimensions)));
  }

  function cosine(a: number, b: number): number {
    let sum = 0;
    const from = a * dimensions;
    const other = b * dimensions;
    for (let i = 0; i < dimensions; i++) sum += (rows[from + i] ?? 0) * (rows[other + i] ?? 0);
    return sum / (lengthOf(a) * lengthOf(b));
  }

  function addTo(sum: Float64Array, rank: number, weight: number): void {
    const scale = weight / lengthOf(rank);
    for (let i = 0; i < dimensions; i++)
      sum[i] = (sum[i] ?? 0) + scale * (rows[rank * dimensions + i] ?? 0);
  }

  return { dimensions, size: ranks.size, rankOf: (word) => ranks.get(word) ?? -1, cosine, addTo };
}

function ranksOf(words: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [rank, word] of words.entries()) ranks.set(word, rank);
  return ranks;
}

function signedBytes(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function rowLength(row: Int8Array): number {
  let sum = 0;
  for (const value of row) sum += value ** 2;
  return Math.sqrt(sum) || 1;
}

/** Cosine of two sums of vectors; 0 when one is empty. */
export function cosineOf(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  return left > 0 && right > 0 ? dot / Math.sqrt(left * right) : 0;
}
