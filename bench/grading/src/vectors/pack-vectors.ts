interface Table {
  readonly dimensions: number;
  /** By falling frequency. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

interface Choice {
  /** Number of the most frequent words to take. */
  readonly most: number;
  /** Rarer words to take as well. */
  readonly also: ReadonlySet<string>;
}

/** The chosen words with their vectors, scaled to length 127 and rounded to signed bytes. */
export function packVectors(table: Table, { most, also }: Choice) {
  const plain = table.words.filter((word) => /^[a-z]+(?:'[a-z]+)?$/.test(word));
  const words = plain.filter((word, rank) => rank < most || also.has(word));
  const rows = new Int8Array(words.length * table.dimensions);
  for (const [row, word] of words.entries())
    rows.set(
      signedBytes(table.vectors[word]?.slice(0, table.dimensions) ?? []),
      row * table.dimensions,
    );
  return {
    dimensions: table.dimensions,
    words: words.join(' '),
    rows: Buffer.from(rows.buffer).toString('base64'),
  };
}

/** `vector` scaled to length 127. */
function signedBytes(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => Math.round((127 * x) / length));
}
