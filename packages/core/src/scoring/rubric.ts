import type { Criteria } from '../schemas/evaluation.ts';
import { roundScore } from './rounding.ts';

/** Share of each criterion in the score; they add up to 1. Source: the REST contract's rubric. */
export const rubricWeights = {
  accuracy: 0.4,
  coverage: 0.3,
  clarity: 0.2,
  depth: 0.1,
} as const satisfies Record<keyof Criteria, number>;

/** score = 0.4 accuracy + 0.3 coverage + 0.2 clarity + 0.1 depth, 0–100, two decimals. */
export function scoreFromCriteria(criteria: Criteria): number {
  return roundScore(
    rubricWeights.accuracy * criteria.accuracy +
      rubricWeights.coverage * criteria.coverage +
      rubricWeights.clarity * criteria.clarity +
      rubricWeights.depth * criteria.depth,
  );
}
