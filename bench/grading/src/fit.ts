import {
  analyseAnswer,
  type Estimable,
  type GraderSize,
  type Language,
  type PreparedQuestion,
  type WeightsFile,
  prepareQuestion,
} from '@interview/core/grading/training';
import { boost, type BoostingOptions, type Samples } from './learn/boosting.ts';
import { growExtraTrees } from './learn/extra-trees.ts';
import { type FeatureModel, packModel, type Trees } from './learn/trees.ts';
import { mixed, spreadOut } from './learn/tree-sums.ts';
import type { Sample } from './samples.ts';
import { isWritten } from './written-samples.ts';

export interface AnalysedSample extends Sample {
  /** All that is kept: whole analyses of all samples take some 4 GB. */
  readonly analysis: Estimable;
}

/** The kinds of samples that the models learn from. */
export interface TrainingSet {
  readonly human: readonly AnalysedSample[];
  /** Answers that were written as students write in exams. */
  readonly exam: readonly AnalysedSample[];
  readonly adversarial: readonly AnalysedSample[];
  readonly bank: readonly AnalysedSample[];
}

/**
 * The score model never sees these. The first three tell what an answer is about, which is the other
 * model's question. `negated` punished honest answers that say what not to do; copies turned by a "not"
 * are caught by the recital check.
 */
const subjectOnly = new Set(['topical', 'far', 'farWorth', 'negated']);

const scoreOptions: BoostingOptions = {
  rounds: 250,
  depth: 4,
  rate: 0.04,
  leafWeight: 10,
  lambda: 20,
  rowShare: 0.7,
  columnShare: 0.1,
  seed: 1,
};
/** Models grown from different seeds and averaged. */
const bagged = 4;
/**
 * Trees grown on graded and written answers alone, which those made by rule cannot sway. `share` is how much
 * they count in the mean of both, `written` how much an answer that was written for the bank weighs in them.
 * The small grader has room for fewer.
 */
const withoutMade = {
  share: 0.5,
  written: 4,
  trees: { full: 100, lite: 36 },
  leafSize: 4,
  columnShare: 0.5,
  seed: 1,
} as const;
/** A mean of models lies too near the middle: distances from `around` are drawn out by `factor`. */
const spread = { around: 0.75, factor: 1.25 } as const;
const unrelatedOptions: BoostingOptions = {
  ...scoreOptions,
  rounds: 150,
  rate: 0.08,
  leafWeight: 5,
  lambda: 5,
  rowShare: 0.8,
  columnShare: 0.2,
  seed: 3,
};
/**
 * How much one sample of each kind weighs; one of people's about 1. A written answer stands for many that a
 * candidate might give; those made by rule are far more. Answers written to exam questions are more than
 * people's, and not people's.
 */
const weigh = {
  exam: 0.15,
  half: 0.5,
  bank: 0.2,
  written: 6,
  related: 2.5,
  examRelated: 2,
  bankRelated: 0.15,
  writtenRelated: 0.75,
  unrelated: 1.5,
  bankUnrelated: 1,
} as const;

/** Analyses the answers; questions are prepared once each. */
export function analyseSamples(samples: readonly Sample[], language: Language): AnalysedSample[] {
  const prepared = new Map<unknown, PreparedQuestion>();
  return samples.map((sample) => {
    const question =
      prepared.get(sample.question) ?? prepareQuestion(sample.question, language.vectors);
    prepared.set(sample.question, question);
    const { features, bounds } = analyseAnswer(question, sample.answer, language);
    return { ...sample, analysis: { features, bounds } };
  });
}

/** Grows the model of the score and the model of what is about something else. */
export function fit(
  { human, exam, adversarial, bank }: TrainingSet,
  size: GraderSize,
): Pick<WeightsFile, 'score' | 'unrelated'> {
  const people = ofPeople(human);
  const examined = exam.map((one) => weighted(one, one.target, weigh.exam));
  const made = [
    ...adversarial
      .filter((one) => !one.unrelated)
      .map((one) => weighted(one, one.target, weigh.half)),
    ...bank
      .filter((one) => !one.unrelated)
      .map((one) => weighted(one, one.target, one.weight * ofBank(one, weigh.bank, weigh.written))),
  ];
  const unrelated = [
    ...human.filter(isRelated).map((one) => weighted(one, 0, weigh.related * one.target)),
    ...exam.filter(isRelated).map((one) => weighted(one, 0, weigh.examRelated * one.target)),
    ...adversarial.filter((one) => one.unrelated).map((one) => weighted(one, 1, weigh.unrelated)),
    ...bank.map((one) =>
      one.unrelated
        ? weighted(one, 1, weigh.bankUnrelated)
        : weighted(one, 0, one.weight * ofBank(one, weigh.bankRelated, weigh.writtenRelated)),
    ),
  ];
  const boosted = bag([...people, ...examined, ...made], scoreOptions, subjectOnly);
  const written = bank
    .filter(isWritten)
    .map((one) => weighted(one, one.target, withoutMade.written));
  const random = grown([...people, ...examined, ...written], subjectOnly, (samples) =>
    growExtraTrees(samples, { ...withoutMade, trees: withoutMade.trees[size] }),
  );
  return {
    score: packModel(spreadOut(mixed(boosted, random, withoutMade.share), spread)),
    unrelated: packModel(bag(unrelated, unrelatedOptions, new Set())),
  };
}

/** Whether something in an answer earned points, so that it must be about the question. */
function isRelated({ target }: Sample): boolean {
  return target >= 0.2;
}

/** The weight of an answer to a question of the bank: made by rule, or written. */
function ofBank(one: Sample, made: number, written: number): number {
  return isWritten(one) ? written : made;
}

/** Small sets count a little more than their size, so that none is drowned. */
function ofPeople(human: readonly AnalysedSample[]): Weighted[] {
  const ofSet = new Map<string, number>();
  for (const { dataset } of human) ofSet.set(dataset, (ofSet.get(dataset) ?? 0) + 1);
  return human.map((one) =>
    weighted(one, one.target, (400 / (ofSet.get(one.dataset) ?? 1)) ** 0.25),
  );
}

interface Weighted {
  readonly features: Estimable['features'];
  readonly target: number;
  readonly weight: number;
}

function weighted({ analysis }: AnalysedSample, target: number, weight: number): Weighted {
  return { features: analysis.features, target, weight };
}

function bag(
  samples: readonly Weighted[],
  options: BoostingOptions,
  without: ReadonlySet<string>,
): FeatureModel {
  const models = Array.from({ length: bagged }, (_, index) =>
    grown(samples, without, (data) => boost(data, { ...options, seed: options.seed + index })),
  );
  return models.reduce((mean, model, index) => mixed(mean, model, 1 / (index + 1)));
}

function grown(
  samples: readonly Weighted[],
  without: ReadonlySet<string>,
  grow: (data: Samples) => Trees,
): FeatureModel {
  const features = Object.keys(samples[0]?.features ?? {}).filter((name) => !without.has(name));
  const data: Samples = {
    rows: samples.map((sample) => features.map((name) => sample.features[name] ?? 0)),
    targets: samples.map(({ target }) => target),
    weights: samples.map(({ weight }) => weight),
  };
  return { features, ...grow(data) };
}
