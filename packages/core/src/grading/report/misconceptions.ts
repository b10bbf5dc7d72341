import type { Misconception } from '../../schemas/question.ts';
import type { Analysis } from '../analysis.ts';
import { isNegated } from '../features/contradictions.ts';
import { leadOf } from '../features/misconceptions.ts';
import type { PreparedQuestion } from '../prepared-question.ts';

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
  { content }: PreparedQuestion,
  { answer, coverage }: Analysis,
): StatedMisconception[] {
  return coverage.misconceptions.flatMap((held) => {
    const misconception = content.misconceptions[held.claim.point];
    const lead = leadOf(held, coverage);
    const made =
      held.together >= stated.together && lead > 0 && held.together + lead >= stated.clear;
    if (misconception === undefined || !made || isNegated(held, answer)) return [];
    return [{ misconception, from: held.from, to: held.to }];
  });
}
