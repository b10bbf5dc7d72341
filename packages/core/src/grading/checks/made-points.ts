import type { Claim } from '../prepared-question.ts';
import type { Bounds } from './bounds.ts';

/** Coverage of a claim from which it counts at all, and from which it counts in full. */
const counted = { from: 0.3, full: 0.8 } as const;
/** With fewer points, or points in one wording alone, the wording may be to blame for what is not found. */
const fewestPoints = 3;
const fewestWordings = 2;
/** What an answer can get that makes none of the points, 0 to 1; the rest is the points' share. */
const withoutPoints = 0.15;

/** How far a claim is made, 0 to 1, given the share of its words that one stretch of the answer holds. */
export function creditOfCoverage(together: number): number {
  return Math.min(1, Math.max(0, (together - counted.from) / (counted.full - counted.from)));
}

/** What an answer can get at most for the share of the expected points that it makes. */
export function boundsOfMadePoints(
  claims: readonly { readonly claim: Claim; readonly together: number }[],
): Bounds {
  const points = new Set(claims.map(({ claim }) => claim.point)).size;
  const wordings = Math.min(...claims.map(({ claim }) => claim.wordings.length));
  if (points < fewestPoints || wordings < fewestWordings) return { low: 0, high: 1 };
  const weights = claims.reduce((sum, { claim }) => sum + claim.weight, 0);
  const made = claims.reduce(
    (sum, { claim, together }) => sum + claim.weight * creditOfCoverage(together),
    0,
  );
  return { low: 0, high: withoutPoints + ((1 - withoutPoints) * made) / weights };
}
