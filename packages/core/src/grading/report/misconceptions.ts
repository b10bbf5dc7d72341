import type { Misconception } from '../../schemas/question.ts';
import type { Analysis } from '../analysis.ts';
import { isNegated } from '../features/contradictions.ts';
import { coverWording } from '../features/coverage.ts';
import { align } from '../matching/alignment.ts';
import type { PreparedQuestion } from '../prepared-question.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** A known wrong claim that the answer makes. */
export interface StatedMisconception {
  readonly misconception: Misconception;
  readonly from: number;
  readonly to: number;
}

/** A claim is made from this share of its words on. */
const stated = 0.8;

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
    const truer = coverage.claims.some(
      (point) => point.from <= held.to && point.to >= held.from && point.together >= held.together,
    );
    if (misconception === undefined || held.together < stated || truer || isNegated(claim, answer))
      return [];
    return [{ misconception, from: held.from, to: held.to }];
  });
}
