import { type Wanted, wantedOf } from '../prepared-question.ts';
import { distinctTerms } from '../text/terms.ts';
import { type ClaimCoverage, shareOf } from './coverage.ts';
import type { Features, Graded } from './graded.ts';
import { harmonic, nearestTo } from './nearest.ts';

/** How one unit of an answer and one claim go together, each 0 to 1. */
export interface UnitMatch {
  /** Share of the claim that the unit makes. */
  readonly covered: number;
  /** Share of the unit that says the claim: a long text holds any word somewhere, but not only those. */
  readonly owned: number;
  /** Harmonic mean of both. */
  readonly matched: number;
}

/** Each unit of an answer against each claim. */
export interface UnitMatches {
  readonly claims: readonly {
    readonly claim: ClaimCoverage;
    readonly units: readonly UnitMatch[];
  }[];
  /** The content words of each unit with what they are worth. */
  readonly content: readonly (readonly Wanted[])[];
}

/** Compares each unit with the wording of each claim that the answer comes nearest to. */
export function matchClaims(graded: Graded): UnitMatches {
  const { answer, question, coverage } = graded;
  const content = answer.units.map(({ tokens }) =>
    wantedOf(distinctTerms(tokens), question.askedStems),
  );
  const claims = coverage.claims.map((claim) => ({
    claim,
    units: matchUnits(claim, content, graded),
  }));
  return { claims, content };
}

/** Each unit, given as its content words, against one claim. */
export function matchUnits(
  { wording }: ClaimCoverage,
  content: UnitMatches['content'],
  { coverage, vectors }: Graded,
): UnitMatch[] {
  const near = nearestTo(wording.wanted, vectors);
  return content.map((unit, index) => {
    const covered = shareOf(wording.wanted, ({ stem }) => coverage.alignment.within(stem, index));
    const owned = shareOf(unit, near);
    return { covered, owned, matched: harmonic(covered, owned) };
  });
}

/** How well single units make single claims, over all claims and over all that is said. */
export function matchFeatures(matches: UnitMatches): Features {
  const { claims, content } = matches;
  const weights = claims.reduce((sum, { claim }) => sum + claim.claim.weight, 0) || 1;
  const overClaims = (value: (one: (typeof claims)[number]) => number): number =>
    claims.reduce((sum, one) => sum + one.claim.claim.weight * value(one), 0) / weights;
  const worths = content.map((unit) => unit.reduce((sum, { worth }) => sum + worth, 0));
  const said = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  const overUnits = (value: (unit: number) => number): number =>
    worths.reduce((sum, worth, unit) => sum + worth * value(unit), 0) / said;
  const matchedBy = ({ units }: (typeof claims)[number]): number =>
    most(units, ({ matched }) => matched);
  const matchedIn = (unit: number): number => bestMatch(matches, unit);
  return {
    inOneUnit: overClaims(({ units }) => most(units, ({ covered }) => covered)),
    halfInOneUnit: overClaims(({ units }) => (most(units, ({ covered }) => covered) > 0.5 ? 1 : 0)),
    lift: overClaims(({ claim, units }) => claim.together - meanCovered(units)),
    matched: overClaims(matchedBy),
    fairlyMatched: overClaims((one) => (matchedBy(one) > 0.4 ? 1 : 0)),
    wellMatched: overClaims((one) => (matchedBy(one) > 0.55 ? 1 : 0)),
    bestMatched: most(claims, matchedBy),
    owned: overUnits((unit) => most(claims, ({ units }) => units[unit]?.owned ?? 0)),
    unitsMatched: overUnits(matchedIn),
    unitsFairlyMatched: overUnits((unit) => (matchedIn(unit) > 0.4 ? 1 : 0)),
  };
}

/** How well the claim that a unit makes best is matched by it. */
export function bestMatch({ claims }: UnitMatches, unit: number): number {
  return most(claims, ({ units }) => units[unit]?.matched ?? 0);
}

function most<One>(all: readonly One[], value: (one: One) => number): number {
  return all.reduce((best, one) => Math.max(best, value(one)), 0);
}

function meanCovered(units: readonly UnitMatch[]): number {
  return units.reduce((sum, { covered }) => sum + covered, 0) / Math.max(1, units.length);
}
