import { type Bounds, boundsOfExcerpt, boundsOfRecital } from './checks/bounds.ts';
import { recite } from './checks/recital.ts';
import { boundsOfSubstance } from './checks/substance.ts';
import { answerFeatures } from './features/answer-features.ts';
import { computingFeatures } from './features/computing.ts';
import type { Features } from './features/graded.ts';
import { type Coverage, coverClaims } from './features/coverage.ts';
import type { Fluency } from './fluency/fluency.ts';
import type { PreparedQuestion } from './prepared-question.ts';
import { type Sanitised, sanitise } from './sanitise/sanitise.ts';
import { type PreparedText, prepareText } from './text/terms.ts';
import type { WordVectors } from './vectors/word-vectors.ts';

/** The knowledge that graders of one size share. */
export interface Language {
  readonly vectors: WordVectors;
  readonly fluency: Fluency;
  /** Which words of computing belong together; of the full size alone. */
  readonly computing?: WordVectors;
}

/** Everything that is found in an answer before it is judged. */
export interface Analysis {
  readonly sanitised: Sanitised;
  readonly answer: PreparedText;
  readonly coverage: Coverage;
  readonly features: Features;
  /** What the score, 0 to 1, may be at least and at most, whatever the features say. */
  readonly bounds: Bounds;
}

/** What the score is estimated from. */
export type Estimable = Pick<Analysis, 'features' | 'bounds'>;

/** A recital of this much of the reference is whole when it holds half of the claims' words: a reference may miss some. */
const wholeRecital = { inOrder: 0.95, together: 0.5 } as const;
/** A shorter one is whole when it holds this mean share of the claims. */
const completeShare = 0.9;

export function analyseAnswer(
  question: PreparedQuestion,
  text: string,
  language: Language,
): Analysis {
  const { vectors, fluency, computing } = language;
  const sanitised = sanitise(text, question.content.question);
  const answer = prepareText(sanitised.text, vectors);
  const coverage = coverClaims(question, answer, vectors);
  const own = fluency(answer.tokens);
  const features: Features = {
    ...answerFeatures({ question, answer, coverage, vectors }),
    ...(computing !== undefined && computingFeatures({ question, answer }, computing)),
    fluency: own,
    copied: sanitised.copied,
    repeated: sanitised.repeated,
  };
  const fluencyLost = fluency(question.model.tokens) - own;
  const recital = recite(question.model, answer);
  const ofRecital = boundsOfRecital(recital, question.model.terms.length, fluencyLost);
  const ofSubstance = boundsOfSubstance({
    question,
    answer,
    coverage,
    repeated: sanitised.repeated,
    vectors,
  });
  const { together = 0 } = features;
  const ofExcerpt = boundsOfExcerpt(recital, question.model.terms.length, together);
  const whole = recital.inOrder >= wholeRecital.inOrder && together >= wholeRecital.together;
  const complete = whole || together >= completeShare;
  const bounds = {
    low: complete ? Math.min(ofRecital.low, ofSubstance.high) : 0,
    high: Math.min(ofRecital.high, ofExcerpt.high, ofSubstance.high),
  };
  return { sanitised, answer, coverage, features, bounds };
}
