import { similarity } from '../matching/similarity.ts';
import type { Wanted } from '../prepared-question.ts';
import type { Term } from '../text/terms.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** How near a said word comes to any of the wanted ones, 0 to 1; each word is looked up once. */
export function nearestTo(wanted: readonly Wanted[], vectors: WordVectors): (said: Term) => number {
  const known = new Map(wanted.map(({ term }) => [term.stem, 1]));
  return (said) => {
    const before = known.get(said.stem);
    if (before !== undefined) return before;
    let most = 0;
    for (const { term } of wanted) most = Math.max(most, similarity(term, said, vectors));
    known.set(said.stem, most);
    return most;
  };
}

/** Harmonic mean of two shares. */
export function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0;
}
