import { isNegated } from './contradictions.ts';
import type { ClaimCoverage, Coverage } from './coverage.ts';
import type { Features, Graded } from './graded.ts';
import { bestMatch, matchUnits, type UnitMatches } from './unit-matches.ts';

/** A unit that holds less of a misconception than this does not state it. */
const half = 0.5;

/**
 * How much nearer the answer comes to a known wrong claim than to a right one, each 0 to 1 and 0 where it
 * comes nearer to the right ones, or where none is known.
 */
export function misconceptionFeatures(graded: Graded, matches: UnitMatches): Features {
  const { coverage, answer } = graded;
  const leads = coverage.misconceptions.flatMap((held) =>
    matchUnits(held, matches.content, graded).map(({ matched, covered }, unit) => ({
      lead: matched - bestMatch(matches, unit),
      covered,
    })),
  );
  const stretches = coverage.misconceptions.map((held) => ({
    lead: leadOf(held, coverage),
    negated: isNegated(held, answer),
  }));
  const most = (values: readonly { readonly lead: number }[]): number =>
    Math.max(0, ...values.map(({ lead }) => lead));
  return {
    mistaken: most(leads),
    halfMistaken: most(leads.filter(({ covered }) => covered > half)),
    mistakenStretch: most(stretches),
    mistakenUndenied: most(stretches.filter(({ negated }) => !negated)),
  };
}

/** How much more of a misconception its stretch holds than of the point that it makes most, -1 to 1. */
export function leadOf(held: ClaimCoverage, { claims }: Coverage): number {
  const same = claims.filter(({ from, to }) => from <= held.to && to >= held.from);
  return held.together - Math.max(0, ...same.map(({ together }) => together));
}
