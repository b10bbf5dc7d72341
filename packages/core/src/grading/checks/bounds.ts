import type { Recital } from './recital.ts';

export interface Bounds {
  /** The score, 0 to 1, stays within these. */
  readonly low: number;
  readonly high: number;
}

/** An answer recites a reference from this share of its words on. */
const recites = 0.8;
/** A reference with fewer content words can be listed in any order. */
const fewestWords = 4;
/**
 * A heap of the reference's words has next to no others, is out of order, keeps few neighbours together and
 * is less fluent by this much.
 */
const heap = { only: 0.9, inOrder: 0.67, neighbours: 0.45, fluencyLost: 0.04 } as const;

/**
 * Sentences taken out of a reference are worth their share of it, or at least this, unless they hold so much
 * of the claims that nothing is missing. A short reference says less of what matters in it.
 */
const excerpt = {
  verbatim: 0.95,
  everything: 0.94,
  long: { words: 40, least: 0.45 },
  short: { words: 22, least: 0.8 },
} as const;

/**
 * What the comparison with a reference allows: little for a turned or scrambled copy, much for a true
 * one. `words` is the number of the reference's content words, `fluencyLost` how much less fluent the
 * answer is than the reference.
 */
export function boundsOfRecital(recital: Recital, words: number, fluencyLost: number): Bounds {
  const { inOrder, anywhere, only, neighbours, negated, swapped } = recital;
  if (anywhere < recites) return { low: 0, high: 1 };
  const scrambled =
    only >= heap.only &&
    inOrder < heap.inOrder &&
    neighbours < heap.neighbours &&
    (fluencyLost > heap.fluencyLost || inOrder < 0.4);
  if (scrambled && words >= fewestWords) return { low: 0, high: 0.35 };
  if (negated >= 0.2 && inOrder >= 0.6) return { low: 0, high: 0.3 };
  if (swapped > 0 && inOrder >= 0.5) return { low: 0, high: Math.max(0.25, 0.6 - 0.1 * swapped) };
  if (negated > 0 || inOrder < recites) return { low: 0, high: 1 };
  return { low: 0.75 + (0.23 * (inOrder - recites)) / (1 - recites), high: 1 };
}

/** What sentences taken out of a reference can get; `together` is the mean share of the claims they hold. */
export function boundsOfExcerpt(
  { verbatim, inOrder }: Recital,
  words: number,
  together: number,
): Bounds {
  const taken = verbatim >= excerpt.verbatim && words >= excerpt.short.words && inOrder < recites;
  if (!taken || together >= excerpt.everything) return { low: 0, high: 1 };
  const { least } = words >= excerpt.long.words ? excerpt.long : excerpt.short;
  return { low: 0, high: Math.max(least, inOrder) };
}
