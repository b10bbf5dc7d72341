import type { Claim } from '../prepared-question.ts';
import type { Bounds } from './bounds.ts';

/** Coverage of a claim from which it counts at all, and from which it counts in full. */
const counted = { from: 0.3, full: 0.8 } as const;
/** With fewer points, or points in one wording alone, the wording may be to blame for what is not found. */
const fewestPoints = 3;
const fewestWordings = 2;
/**
 * What an answer can get that makes none of the points, 0 to 1; the rest is the points' share. It grows
 * with the share of the answer's words that belong to the subject: general talk about the very thing is
 * worth something, a good answer to another question of the field is not.
 */
const withoutPoints = { elsewhere: 0.15, onSubject: 0.45 } as const;
/** Share of the words from which an answer begins to be, and is, about nothing but the subject. */
const onSubject = { from: 0.7, full: 0.84 } as const;

/** How far a claim is made, 0 to 1, given the share of its words that one stretch of the answer holds. */
export function creditOfCoverage(together: number): number {
  return ramp(together, counted);
}

function ramp(value: number, { from, full }: { readonly from: number; readonly full: number }) {
  return Math.min(1, Math.max(0, (value - from) / (full - from)));
}

/**
 * What an answer can get at most for the share of the expected points that it makes; `topical` is the
 * share of its words that belong to the subject, 0 to 1.
 */
export function boundsOfMadePoints(
  claims: readonly { readonly claim: Claim; readonly together: number }[],
  topical: number,
): Bounds {
  const points = new Set(claims.map(({ claim }) => claim.point)).size;
  const wordings = Math.min(...claims.map(({ claim }) => claim.wordings.length));
  if (points < fewestPoints || wordings < fewestWordings) return { low: 0, high: 1 };
  const weights = claims.reduce((sum, { claim }) => sum + claim.weight, 0);
  const made = claims.reduce(
    (sum, { claim, together }) => sum + claim.weight * creditOfCoverage(together),
    0,
  );
  const { elsewhere, onSubject: most } = withoutPoints;
  const free = elsewhere + (most - elsewhere) * ramp(topical, onSubject);
  return { low: 0, high: free + ((1 - free) * made) / weights };
}
