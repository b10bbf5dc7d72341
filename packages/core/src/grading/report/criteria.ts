import type { Criteria } from '../../schemas/evaluation.ts';
import { rubricWeights } from '../../scoring/rubric.ts';
import { roundScore } from '../../scoring/rounding.ts';

/** How far a criterion may lie from the score at most, in the middle of the scale; nothing at its ends. */
const widest = 20;

/**
 * Four criteria around a score: their weighted mean is the score, and they differ from it as the
 * `profile` (each 0 to 1) does from its own weighted mean.
 */
export function criteriaAround(score: number, profile: Criteria): Criteria {
  const share = score / 100;
  const room = 4 * widest * share * (1 - share);
  const middle =
    rubricWeights.accuracy * profile.accuracy +
    rubricWeights.coverage * profile.coverage +
    rubricWeights.clarity * profile.clarity +
    rubricWeights.depth * profile.depth;
  const around = (value: number): number =>
    roundScore(
      Math.min(100, Math.max(0, score + room * Math.max(-1, Math.min(1, value - middle)))),
    );
  return {
    accuracy: around(profile.accuracy),
    coverage: around(profile.coverage),
    clarity: around(profile.clarity),
    depth: around(profile.depth),
  };
}
