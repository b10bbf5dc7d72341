import { seeded } from '../learn/random.ts';
import { add, dot, lengthOf, unit } from './arithmetic.ts';

/** The known words of a text by rank, in order. */
export type Wording = readonly number[];

/** Wordings of one thing, two at least. */
export type Meaning = readonly Wording[];

/** Words by rank. */
export interface Words {
  readonly vectors: readonly Float64Array[];
  /** How much each counts in the mean of a wording, 0 or more. */
  readonly weights: readonly number[];
}

const learning = {
  /** How often each meaning is met, each time by two of its wordings. */
  rounds: 12,
  /** Meanings told apart at once. */
  batch: 192,
  /** What cosines are multiplied by, the reciprocal of the temperature. */
  sharpness: 20,
  /** How far a step goes; vectors start with length 1. */
  rate: 0.003,
} as const;

/**
 * Word vectors moved so that, of the wordings in a batch, those of one meaning lie nearest to each other, by the
 * weighted means of their words' directions: contrastive learning with the rest of a batch as what is not meant
 * (van den Oord, Li and Vinyals 2018). `groups` are meanings that are easily taken for each other, such as the
 * points of a question: they meet in one batch.
 */
export function drawnTogether(
  { vectors, weights }: Words,
  groups: readonly (readonly Meaning[])[],
  seed: number,
): Float64Array[] {
  const random = seeded(seed);
  const moved = vectors.map(unit);
  const words = { vectors: moved, weights };
  const descend = descent(moved);
  for (let round = 0; round < learning.rounds; round++) {
    const pairs = shuffled(groups, random)
      .flat()
      .map((meaning) => shuffled(meaning, random));
    for (let from = 0; from + learning.batch <= pairs.length; from += learning.batch) {
      const batch = pairs.slice(from, from + learning.batch);
      descend(
        gradientsOf(
          batch.map(([one = []]) => meanOf(one, words)),
          batch.map(([, other = []]) => meanOf(other, words)),
          words,
        ),
      );
    }
  }
  return moved;
}

/** The weighted sum of the directions of a wording's words. */
interface Mean {
  readonly wording: Wording;
  readonly direction: Float64Array;
  readonly length: number;
}

function meanOf(wording: Wording, { vectors, weights }: Words): Mean {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const rank of wording) {
    const vector = vectors[rank] ?? sum;
    add(sum, vector, (weights[rank] ?? 0) / (lengthOf(vector) || 1));
  }
  return { wording, direction: unit(sum), length: lengthOf(sum) || 1 };
}

/** The gradient of the loss of a batch by each word's vector. */
function gradientsOf(left: readonly Mean[], right: readonly Mean[], words: Words): Float64Array[] {
  const gradients = words.vectors.map(({ length }) => new Float64Array(length));
  const cosines = left.map((one) => right.map((other) => dot(one.direction, other.direction)));
  const ofRight = transposed(transposed(cosines).map(chances));
  const errors = cosines.map((row, index) =>
    chances(row).map(
      (chance, column) => chance + (ofRight[index]?.[column] ?? 0) - (index === column ? 2 : 0),
    ),
  );
  const ofColumns = transposed(errors);
  const pulled = [
    ...left.map((mean, row) => ({ mean, by: pull(right, errors[row] ?? []) })),
    ...right.map((mean, column) => ({ mean, by: pull(left, ofColumns[column] ?? []) })),
  ];
  for (const { mean, by } of pulled)
    for (const { rank, gradient } of passedBack(mean, by, words))
      add(gradients[rank] ?? new Float64Array(), gradient, 1);
  return gradients;
}

/** Columns for rows. */
function transposed(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
}

/** How likely each of some cosines is to be that of the pair (softmax). */
function chances(cosines: readonly number[]): number[] {
  const odds = cosines.map((cosine) => Math.exp(learning.sharpness * (cosine - 1)));
  const sum = odds.reduce((all, odd) => all + odd, 0);
  return odds.map((odd) => odd / sum);
}

/** The gradient of the loss by a mean's direction, from how wrongly it lies to each of the others. */
function pull(others: readonly Mean[], errors: readonly number[]): Float64Array {
  const sum = new Float64Array(others[0]?.direction.length ?? 0);
  for (const [index, { direction }] of others.entries())
    add(sum, direction, (learning.sharpness * (errors[index] ?? 0)) / others.length);
  return sum;
}

/** What the gradient of a mean's direction makes of the gradients of its words. */
function passedBack(
  { wording, direction, length }: Mean,
  gradient: Float64Array,
  { vectors, weights }: Words,
): { rank: number; gradient: Float64Array }[] {
  const ofSum = across(gradient, direction);
  return wording.map((rank) => {
    const vector = vectors[rank] ?? direction;
    const factor = (weights[rank] ?? 0) / (length * (lengthOf(vector) || 1));
    return { rank, gradient: across(ofSum, unit(vector)).map((value) => factor * value) };
  });
}

/** The part of a gradient at right angles to a direction: turning alone changes a cosine. */
function across(gradient: Float64Array, direction: Float64Array): Float64Array {
  const along = dot(gradient, direction);
  return gradient.map((value, at) => value - along * (direction[at] ?? 0));
}

/** Moves vectors down a gradient by Adam, with the decays of Kingma and Ba 2015. */
function descent(vectors: readonly Float64Array[]): (gradients: readonly Float64Array[]) => void {
  const decay = { mean: 0.9, square: 0.999 } as const;
  const tiny = 1e-8;
  const state = vectors.map((vector) => ({
    vector,
    mean: new Float64Array(vector.length),
    square: new Float64Array(vector.length),
  }));
  let steps = 0;
  return (gradients) => {
    steps++;
    const meanShare = 1 - decay.mean ** steps;
    const squareShare = 1 - decay.square ** steps;
    for (const [index, { vector, mean, square }] of state.entries())
      for (const [at, slope] of (gradients[index] ?? []).entries()) {
        const first = decay.mean * (mean[at] ?? 0) + (1 - decay.mean) * slope;
        const second = decay.square * (square[at] ?? 0) + (1 - decay.square) * slope * slope;
        mean[at] = first;
        square[at] = second;
        const step = first / meanShare / (Math.sqrt(second / squareShare) + tiny);
        vector[at] = (vector[at] ?? 0) - learning.rate * step;
      }
  };
}

/** The same items in an order drawn anew. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
