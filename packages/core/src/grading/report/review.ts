import type { Evaluation, ReviewReason } from '../../schemas/evaluation.ts';
import type { Analysis } from '../analysis.ts';

/** An interval wider than this, in points of 100, tells too little. */
const widest = 60;
/** Share of words of no known language from which an answer cannot be read, and words needed to tell. */
const foreign = { unknown: 0.45, words: 8 } as const;
/** A domain is unknown when this share of the wanted words is. */
const unknownDomain = 0.5;
/** An answer of fewer words that still scores says too little to be sure. */
const shortest = 3;

/** Why a person should look at this grade; empty when nobody need. */
export function reviewReasons(
  { sanitised, answer, coverage, features }: Analysis,
  { score, interval }: Pick<Evaluation, 'score' | 'interval'>,
): ReviewReason[] {
  const wanted = coverage.claims.flatMap(({ wording }) => wording.text.terms);
  const unknown = wanted.filter(({ rank }) => rank === -1).length / Math.max(1, wanted.length);
  const words = answer.tokens.length;
  const found: readonly (readonly [ReviewReason, boolean])[] = [
    ['injection_suspected', sanitised.injection],
    ['wide_interval', interval.high - interval.low > widest],
    ['unknown_language', words >= foreign.words && (features['unknown'] ?? 0) >= foreign.unknown],
    ['off_domain', unknown >= unknownDomain],
    ['too_short_to_judge', words > 0 && words < shortest && score >= 40],
  ];
  return found.filter(([, is]) => is).map(([reason]) => reason);
}
