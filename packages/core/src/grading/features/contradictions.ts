import { areOpposite, hasOpposite } from '../text/opposites.ts';
import type { PreparedText, Term } from '../text/terms.ts';
import { negations } from '../text/word-lists.ts';
import type { Wording } from '../prepared-question.ts';
import type { ClaimCoverage } from './coverage.ts';

export interface Contradictions {
  /** Share of the claims whose opposite words the answer uses in their place, 0 to 1. */
  readonly opposed: number;
  /** Share of the well covered claims that are negated in one text and not in the other, 0 to 1. */
  readonly negated: number;
  /** Share of the numbers and bounds of the claims that the answer holds; 1 when there are none. */
  readonly numbersKept: number;
  /** Share of the answer's numbers and bounds that no claim and no question holds. */
  readonly numbersAdded: number;
}

/** A "not" governs the words that follow it within this many. */
const reach = 4;

/** A claim covered less than this is not there to be contradicted. */
const covered = 0.45;

export function contradictions(
  claims: readonly ClaimCoverage[],
  answer: PreparedText,
  asked: PreparedText,
): Contradictions {
  const weights = claims.reduce((sum, { claim }) => sum + claim.weight, 0) || 1;
  const share = (test: (claim: ClaimCoverage) => boolean): number =>
    claims.filter(test).reduce((sum, { claim }) => sum + claim.weight, 0) / weights;
  return {
    opposed: share((claim) => isOpposed(claim, answer)),
    negated: share((claim) => isNegated(claim, answer)),
    ...numbers(claims, answer, asked),
  };
}

/** True when the stretch that should make the claim has the opposite of one of its words instead of the word. */
export function isOpposed(
  { wording, together, from, to }: ClaimCoverage,
  answer: PreparedText,
): boolean {
  if (from === -1 || together < covered) return false;
  const said = termsOf(answer, from, to);
  const saidStems = new Set(said.map(({ stem }) => stem));
  const claimed = new Set(wording.text.terms.map(({ stem }) => stem));
  return wording.text.terms.some(
    ({ stem }) =>
      hasOpposite(stem) &&
      !saidStems.has(stem) &&
      said.some((other) => areOpposite(stem, other.stem) && !claimed.has(other.stem)),
  );
}

/** True when just one of the claim and the stretch that makes it is negated. */
export function isNegated(
  { wording, together, from, to }: ClaimCoverage,
  answer: PreparedText,
): boolean {
  if (from === -1 || together < covered) return false;
  const claimed = wording.text.tokens.filter(isNegation).length;
  const said = aroundWords(wording, termsOf(answer, from, to)).filter(isNegation).length;
  return claimed % 2 !== said % 2;
}

/** The part of a stretch from shortly before the wording's first content word to its last. */
function aroundWords(wording: Wording, said: readonly Term[]): Term[] {
  const wanted = new Set(wording.text.terms.map(({ stem }) => stem));
  const places = [...said.keys()].filter((index) => wanted.has(said[index]?.stem ?? ''));
  return said.slice(Math.max(0, (places[0] ?? 0) - reach), (places.at(-1) ?? said.length) + 1);
}

function isNegation({ text }: Term): boolean {
  return negations.has(text);
}

function termsOf({ units }: PreparedText, from: number, to: number): Term[] {
  return units.slice(from, to + 1).flatMap(({ tokens }) => tokens);
}

function numbers(
  claims: readonly ClaimCoverage[],
  answer: PreparedText,
  asked: PreparedText,
): Pick<Contradictions, 'numbersKept' | 'numbersAdded'> {
  const wanted = new Set(claims.flatMap(({ wording }) => figures(wording.text)));
  const said = new Set(figures(answer));
  const known = new Set([...wanted, ...figures(asked)]);
  const kept = [...wanted].filter((figure) => said.has(figure)).length;
  const added = [...said].filter((figure) => !known.has(figure)).length;
  return {
    numbersKept: wanted.size > 0 ? kept / wanted.size : 1,
    numbersAdded: said.size > 0 ? added / said.size : 0,
  };
}

/** Numbers and bounds; 0 to 9 as list markers say nothing, so a figure that opens a unit is left out. */
function figures({ units }: PreparedText): string[] {
  return units.flatMap(({ tokens }) =>
    tokens
      .filter(
        ({ text }, index) => /^(?:\p{N}|o\()/u.test(text) && (index > 0 || tokens.length === 1),
      )
      .map(({ text }) => text),
  );
}
