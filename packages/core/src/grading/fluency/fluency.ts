import type { Token } from '../text/tokens.ts';
import { wordClass } from './word-classes.ts';

/** Counts of neighbouring word classes in running English. */
export interface FluencyData {
  readonly classes: readonly string[];
  /** `[first, second, log-ratio × 100]` of pairs that were seen: ln p(second | first) − ln p(second). */
  readonly pairs: readonly (readonly [number, number, number])[];
  /** Log-ratio × 100 of pairs that were never seen. */
  readonly unseen: number;
}

export type Fluency = (tokens: readonly Token[]) => number;

/** Reads the counts. The function gives the mean log-ratio of the pairs: above 0 for sentences, below for heaps of words. */
export function readFluency({ classes, pairs, unseen }: FluencyData): Fluency {
  const numbers = new Map(classes.map((name, index) => [name, index]));
  const ratios = new Map(
    pairs.map(([first, second, ratio]) => [first * classes.length + second, ratio / 100]),
  );
  const least = unseen / 100;
  return (tokens) => {
    if (tokens.length < 2) return 0;
    const known = tokens.map((token) => numbers.get(wordClass(token)) ?? 0);
    let sum = 0;
    for (let i = 1; i < known.length; i++)
      sum += ratios.get((known[i - 1] ?? 0) * classes.length + (known[i] ?? 0)) ?? least;
    return sum / (known.length - 1);
  };
}
