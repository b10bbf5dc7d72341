import { marginOf, strictly } from '@interview/core/grading/training';
import { foldNumbers, ofPart } from './folds.ts';
import { type Graded, marginBands } from './margins.ts';
import type { Sample } from './samples.ts';
import { strictnessOfSets } from './strictness.ts';
import { uncalibrated } from './training-set.ts';

/** What a model that never saw the question makes of an answer; all 0 to 1. */
export interface Estimated extends Graded, Pick<Sample, 'question_id' | 'dataset' | 'kind'> {
  /** Length of the answer. */
  readonly words: number;
  /** What the estimate would be without the checks and the gate. */
  readonly unguarded: number;
}

/** An estimate with what was learned from the other parts' answers. */
export interface Judged extends Estimated {
  readonly low: number;
  readonly high: number;
  /** How strict the graders of its set are; 1 where nothing may be learned. */
  readonly strictness: number;
}

type PartOf = (question_id: string) => number;

/** Each estimate with its margin and the strictness of its set. */
export function judge(estimated: readonly Estimated[], partOf: PartOf): Judged[] {
  const learned = fromOthers(estimated, partOf, (others) => ({
    bands: marginBands(others),
    strictness: strictnessOfSets(others),
  }));
  return estimated.map((one) => {
    const { bands, strictness } = learned(one);
    const margin = marginOf(one.estimate, bands);
    return { ...one, ...margin, strictness: strictness[one.dataset] ?? 1 };
  });
}

/** The same at the strictness of each set, with margins from the other parts at theirs. */
export function judgeAtStrictness(judged: readonly Judged[], partOf: PartOf): Judged[] {
  const learned = fromOthers(judged, partOf, (others) => marginBands(others.map(atStrictness)));
  return judged.map((one) => {
    const strict = atStrictness(one);
    return { ...one, ...strict, ...marginOf(strict.estimate, learned(one)) };
  });
}

/** What an estimate would be to graders of the set's strictness. */
export function atStrictness({ human, estimate, strictness }: Judged): Graded {
  return { human, estimate: strictly(estimate, strictness) };
}

/** Learns for each part from the answers of the others that may be learned from. */
function fromOthers<One extends Estimated, Learned>(
  all: readonly One[],
  partOf: PartOf,
  learn: (others: readonly One[]) => Learned,
): (one: One) => Learned {
  const learned = foldNumbers.map((part) =>
    learn(all.filter((one) => partOf(one.question_id) !== part && !uncalibrated.has(one.dataset))),
  );
  return (one) => ofPart(learned, partOf(one.question_id));
}
