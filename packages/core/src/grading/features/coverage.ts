import { type Alignment, align } from '../matching/alignment.ts';
import type { Claim, PreparedQuestion, Wanted, Wording } from '../prepared-question.ts';
import type { PreparedText, Term } from '../text/terms.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';

/** How far an answer makes one claim. */
export interface ClaimCoverage {
  readonly claim: Claim;
  /** The wording that the answer comes nearest to. */
  readonly wording: Wording;
  /** Share of the wording's worth that the whole answer holds, 0 to 1. */
  readonly overall: number;
  /** Share that one stretch of up to `widest` neighbouring units holds, 0 to 1. */
  readonly together: number;
  /** First and last unit of that stretch; -1 when nothing is held. */
  readonly from: number;
  readonly to: number;
}

export interface Coverage {
  readonly alignment: Alignment;
  readonly claims: readonly ClaimCoverage[];
  /** How far the answer makes the known wrong claims. */
  readonly misconceptions: readonly ClaimCoverage[];
}

/** A claim may be spread over this many neighbouring units. */
const widest = 2;

/** What each further unit of a stretch must add to be worth its length. */
const lengthCost = 0.06;

/** Finds for each claim its best wording and the stretch of the answer that makes it. */
export function coverClaims(
  question: PreparedQuestion,
  answer: PreparedText,
  vectors: WordVectors,
): Coverage {
  const all = [...question.claims, ...question.misconceptions].flatMap(({ wordings }) => wordings);
  const terms = all.flatMap(({ wanted }) => wanted.map(({ term }) => term));
  const alignment = align(terms, answer, vectors);
  const cover = (claim: Claim) => coverClaim(claim, alignment, answer.units.length);
  return {
    alignment,
    claims: question.claims.map(cover),
    misconceptions: question.misconceptions.map(cover),
  };
}

function coverClaim(claim: Claim, alignment: Alignment, units: number): ClaimCoverage {
  const tried = claim.wordings.map((wording) => coverWording(wording, alignment, units));
  const best = tried.reduce((a, b) => (b.together + b.overall > a.together + a.overall ? b : a));
  return { claim, ...best };
}

function coverWording(wording: Wording, alignment: Alignment, units: number) {
  const { wanted } = wording;
  const overall = shareOf(wanted, ({ stem }) => alignment.overall(stem));
  let best = { together: 0, from: -1, to: -1 };
  let most = 0;
  for (let from = 0; from < units; from++)
    for (let to = from; to < Math.min(units, from + widest); to++) {
      const together = shareOf(wanted, ({ stem }) => nearest(alignment, stem, { from, to }));
      const value = together - lengthCost * (to - from);
      if (value <= most) continue;
      most = value;
      best = { together, from, to };
    }
  return { wording, overall, ...best };
}

function nearest(alignment: Alignment, stem: string, units: { from: number; to: number }): number {
  let most = 0;
  for (let unit = units.from; unit <= units.to; unit++)
    most = Math.max(most, alignment.within(stem, unit));
  return most;
}

/** Share of the worth of `wanted` that `near` finds, 0 to 1. */
export function shareOf(wanted: readonly Wanted[], near: (term: Term) => number): number {
  let found = 0;
  let all = 0;
  for (const { term, worth } of wanted) {
    found += worth * near(term);
    all += worth;
  }
  return all > 0 ? found / all : 0;
}
