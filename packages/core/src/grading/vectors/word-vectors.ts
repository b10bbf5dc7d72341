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

/** Reads the table; about 30 ms for 40,000 words. */
export function readWordVectors(data: VectorData): WordVectors {
  const { dimensions } = data;
  const words = data.words.split(' ');
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const rows = signedBytes(data.rows);
  const lengths = rowLengths(rows, dimensions);

  function cosine(a: number, b: number): number {
    let sum = 0;
    const from = a * dimensions;
    const other = b * dimensions;
    for (let i = 0; i < dimensions; i++) sum += (rows[from + i] ?? 0) * (rows[other + i] ?? 0);
    return sum / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
  }

  function addTo(sum: Float64Array, rank: number, weight: number): void {
    const scale = weight / (lengths[rank] ?? 1);
    for (let i = 0; i < dimensions; i++)
      sum[i] = (sum[i] ?? 0) + scale * (rows[rank * dimensions + i] ?? 0);
  }

  return { dimensions, size: words.length, rankOf: (word) => ranks.get(word) ?? -1, cosine, addTo };
}

function signedBytes(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function rowLengths(rows: Int8Array, dimensions: number): Float64Array {
  const lengths = new Float64Array(rows.length / dimensions);
  for (let row = 0; row < lengths.length; row++) {
    let sum = 0;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i++) sum += (rows[i] ?? 0) ** 2;
    lengths[row] = Math.sqrt(sum) || 1;
  }
  return lengths;
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
