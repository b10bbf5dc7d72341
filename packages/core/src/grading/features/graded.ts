import type { PreparedQuestion } from '../prepared-question.ts';
import type { PreparedText } from '../text/terms.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import type { Coverage } from './coverage.ts';

/** What is measured of an answer, by name. */
export type Features = Readonly<Record<string, number>>;

/** A question, an answer to it and how it covers the claims: what the features are made from. */
export interface Graded {
  readonly question: PreparedQuestion;
  readonly answer: PreparedText;
  readonly coverage: Coverage;
  readonly vectors: WordVectors;
}
