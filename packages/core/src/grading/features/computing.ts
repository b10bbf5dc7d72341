import type { Term } from '../text/terms.ts';
import { cosineOf, type WordVectors } from '../vectors/word-vectors.ts';
import type { Features, Graded } from './graded.ts';

/** A word further than this from every word of the subject is about something else. */
const farBelow = 0.25;

/**
 * How near an answer is to the question and its model answer among words of computing: whether they stand
 * together in documentation or say the same, which tells one subject of the field from another. All 0 where no
 * word is known.
 */
export function computingFeatures(
  { question, answer }: Pick<Graded, 'question' | 'answer'>,
  computing: WordVectors,
): Features {
  const asked = knownOf(question.asked.terms, computing);
  const model = knownOf(question.model.terms, computing);
  const said = knownOf(answer.terms, computing);
  const subject = [...asked, ...model];
  const cosines = said.map(({ rank }) =>
    subject.map((other) => (rank === other.rank ? 1 : computing.cosine(rank, other.rank))),
  );
  const near = cosines.map(largest);
  const leastNear = near.toSorted((a, b) => a - b);
  const meaning = meaningOf(said, computing);
  return {
    computingMeaning: cosineOf(meaning, meaningOf(subject, computing)),
    computingModel: cosineOf(meaning, meaningOf(model, computing)),
    computingNear: weightedMean(said, near),
    computingNearAsked: weightedMean(
      said,
      cosines.map((row) => largest(row.slice(0, asked.length))),
    ),
    computingCovered: weightedMean(
      model,
      model.map((_, index) => largest(cosines.map((row) => row[asked.length + index] ?? 0))),
    ),
    computingLeast: mean(leastNear.slice(0, Math.ceil(leastNear.length / 2))),
    computingFar: mean(near.map((value) => (value < farBelow ? 1 : 0))),
  };
}

interface Known {
  readonly rank: number;
  readonly weight: number;
}

function knownOf(terms: readonly Term[], computing: WordVectors): Known[] {
  return terms
    .map(({ text, weight }) => ({ rank: computing.rankOf(text), weight }))
    .filter(({ rank }) => rank !== -1);
}

/** 0 without any, or when all are less. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function meaningOf(words: readonly Known[], computing: WordVectors): Float64Array {
  const sum = new Float64Array(computing.dimensions);
  for (const { rank, weight } of words) computing.addTo(sum, rank, weight);
  return sum;
}

function weightedMean(words: readonly Known[], values: readonly number[]): number {
  const weights = words.reduce((sum, { weight }) => sum + weight, 0);
  const sum = words.reduce((all, { weight }, index) => all + weight * (values[index] ?? 0), 0);
  return sum / (weights || 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
