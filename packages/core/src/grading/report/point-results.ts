import type { PointResult, PointStatus } from '../../schemas/evaluation.ts';
import type { Analysis } from '../analysis.ts';
import { isNegated, isOpposed } from '../features/contradictions.ts';
import type { ClaimCoverage } from '../features/coverage.ts';
import type { PreparedQuestion } from '../prepared-question.ts';

/** A point with where the answer makes it. */
export interface LocatedPoint {
  readonly result: PointResult;
  /** First and last unit of the stretch that makes most of it; -1 when nothing does. */
  readonly from: number;
  readonly to: number;
}

const statuses: readonly (readonly [PointStatus, number])[] = [
  ['covered', 0.6],
  ['partial', 0.25],
  ['missed', 0],
];

/** Coverage of a claim from which it counts at all, and from which it counts in full. */
const counted = { from: 0.3, full: 0.8 } as const;

/** How far each expected point is made, and by which stretch of the answer. */
export function locatePoints(
  question: PreparedQuestion,
  { coverage, answer }: Analysis,
): LocatedPoint[] {
  return question.content.expected_points.map(({ point, weight, explanation }, index) => {
    const claims = coverage.claims.filter(({ claim }) => claim.point === index);
    const credit = claims.reduce((sum, claim) => sum + creditOf(claim, answer) / claims.length, 0);
    const best = claims.toSorted((a, b) => b.together - a.together)[0];
    const status = statuses.find(([, from]) => credit >= from)?.[0] ?? 'missed';
    const located = status === 'missed' ? undefined : best;
    return {
      result: { point, weight, explanation, status, credit: Math.round(credit * 1000) / 1000 },
      from: located?.from ?? -1,
      to: located?.to ?? -1,
    };
  });
}

function creditOf(claim: ClaimCoverage, answer: Analysis['answer']): number {
  const met = creditOfCoverage(claim.together);
  const turned = isOpposed(claim, answer) || isNegated(claim, answer);
  return turned ? met * 0.4 : met;
}

/** How far a claim is made, 0 to 1, given the share of its words that one stretch of the answer holds. */
function creditOfCoverage(together: number): number {
  return Math.min(1, Math.max(0, (together - counted.from) / (counted.full - counted.from)));
}
