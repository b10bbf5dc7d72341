import type { PreparedText, Term } from '../text/terms.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { similarity } from './similarity.ts';

/** How well each wanted word is met, in the whole answer and in each of its units. */
export interface Alignment {
  /** Best similarity of the wanted stem to any word of the answer, 0 to 1. */
  overall(stem: string): number;
  /** Best similarity within the unit with this number. */
  within(stem: string, unit: number): number;
}

/** Compares every wanted word that the answer does not have itself with every content word of it, once. */
export function align(
  wanted: readonly Term[],
  answer: PreparedText,
  vectors: WordVectors,
): Alignment {
  const places = answer.terms.map(({ stem }) =>
    answer.units.flatMap((unit, index) =>
      unit.tokens.some((t) => t.stem === stem) ? [index] : [],
    ),
  );
  const exact = new Map(answer.terms.map(({ stem }, index) => [stem, index]));
  const rows = new Map<string, Float64Array>();
  for (const term of wanted) {
    if (rows.has(term.stem)) continue;
    const row = new Float64Array(answer.units.length);
    rows.set(term.stem, row);
    const same = exact.get(term.stem);
    if (same !== undefined) {
      for (const at of places[same] ?? []) row[at] = 1;
      continue;
    }
    for (const [index, said] of answer.terms.entries()) {
      const near = similarity(term, said, vectors);
      if (near > 0) for (const at of places[index] ?? []) row[at] = Math.max(row[at] ?? 0, near);
    }
  }
  return {
    overall: (stem) => Math.max(0, ...(rows.get(stem) ?? [])),
    within: (stem, unit) => rows.get(stem)?.[unit] ?? 0,
  };
}
