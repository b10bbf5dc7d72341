import { areOpposite } from '../text/opposites.ts';
import type { Term } from '../text/terms.ts';
import { isTypo } from '../text/typos.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** How much each way of meeting is worth; an exact stem is worth 1. */
const worth = { synonym: 0.9, typo: 0.88, sharedStart: 0.75, vectors: 0.8 } as const;

/** Cosines below this say no more than that both words are English. */
const leastCosine = 0.42;

/** How far one word says what another says, 0 to 1. Opposites say nothing of each other. */
export function similarity(a: Term, b: Term, vectors: WordVectors): number {
  if (a.stem === b.stem) return 1;
  if (a.groups.length > 0 && a.groups.some((group) => b.groups.includes(group)))
    return worth.synonym;
  if (a.isWord && b.isWord) {
    const near = nearness(a, b, vectors);
    // Looked up last: few pairs of words come this far.
    return near > 0 && areOpposite(a.stem, b.stem) ? 0 : near;
  }
  return 0;
}

function nearness(a: Term, b: Term, vectors: WordVectors): number {
  const near = vectorSimilarity(a, b, vectors);
  if (sharesStart(a.stem, b.stem)) return Math.max(worth.sharedStart, near);
  const known = a.rank !== -1 && b.rank !== -1;
  return !known && isTypo(a.text, b.text) ? worth.typo : near;
}

function vectorSimilarity(a: Term, b: Term, vectors: WordVectors): number {
  if (a.rank === -1 || b.rank === -1) return 0;
  const cosine = vectors.cosine(a.rank, b.rank);
  return cosine <= leastCosine ? 0 : (worth.vectors * (cosine - leastCosine)) / (1 - leastCosine);
}

/** "iterat" and "iteratively": at least six letters shared, and most of the shorter word. */
function sharesStart(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  let shared = 0;
  while (shared < length && a[shared] === b[shared]) shared++;
  return shared >= 5 && shared >= 0.8 * length;
}
