import type { Misconception } from '../../schemas/question.ts';
import type { Analysis } from '../analysis.ts';
import { isNegated } from '../features/contradictions.ts';
import { type Coverage, coverWording } from '../features/coverage.ts';
import { align } from '../matching/alignment.ts';
import type { PreparedQuestion } from '../prepared-question.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** A known wrong claim that the answer makes. */
export interface StatedMisconception {
  readonly misconception: Misconception;
  readonly from: number;
  readonly to: number;
}

/**
 * A claim is made from this share of its words on, when that and its lead over the truest point of the
 * same stretch come to `clear`: the fewer of its words are there, the more they must be its own.
 */
const stated = { together: 0.65, clear: 0.9 } as const;

/** The misconceptions of the question that the answer states. */
export function statedMisconceptions(
  question: PreparedQuestion,
  { answer, coverage }: Analysis,
  vectors: WordVectors,
): StatedMisconception[] {
  return question.misconceptions.flatMap((wording, index) => {
    const misconception = question.content.misconceptions[index];
    const terms = wording.wanted.map(({ term }) => term);
    const held = coverWording(wording, align(terms, answer, vectors), answer.units.length);
    const claim = { claim: { point: -1, weight: 1, wordings: [wording] }, ...held };
    const lead = held.together - truest(coverage, held);
    const made =
      held.together >= stated.together && lead > 0 && held.together + lead >= stated.clear;
    if (misconception === undefined || !made || isNegated(claim, answer)) return [];
    return [{ misconception, from: held.from, to: held.to }];
  });
}

/** How far a stretch makes the point that it makes most, 0 to 1. */
function truest({ claims }: Coverage, stretch: { readonly from: number; readonly to: number }) {
  const same = claims.filter(({ from, to }) => from <= stretch.to && to >= stretch.from);
  return Math.max(0, ...same.map(({ together }) => together));
}
