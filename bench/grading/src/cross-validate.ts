import {
  estimate,
  type GraderSize,
  type Language,
  unguardedEstimate,
  type Weights,
  weightsSchema,
} from '@interview/core/grading/training';
import type { AdversarialRow, AnswerRow } from './data.ts';
import { questionOf } from './data.ts';
import { type AnalysedSample, analyseSamples, fit, type TrainingSet } from './fit.ts';
import { foldNumbers, foldOf, ofPart } from './folds.ts';
import { type Estimated, judge, judgeAtStrictness, type Judged } from './judge.ts';
import { level } from './margins.ts';
import { examSet, misleadingSamples, misleadingSet } from './exam-samples.ts';
import { humanSamples, subset } from './training-set.ts';
import { isWritten } from './written-samples.ts';

/** What models that never saw an answer's question make of it, each list in the order of its samples. */
export interface HeldAside {
  readonly answers: readonly Judged[];
  /** The same at the strictness of their sets, with margins from the other parts at theirs. */
  readonly calibrated: readonly Judged[];
  /** Estimates, 0 to 1. */
  readonly adversarial: readonly number[];
  /** The answers that were written for the bank. */
  readonly written: readonly Judged[];
  /** The answers that were written as students write in exams. */
  readonly exam: readonly Judged[];
  /** The short answers whose words mislead. */
  readonly misleading: readonly Judged[];
}

/** What is learned from, and for a grader of which size. */
interface Learning {
  readonly size: GraderSize;
  readonly language: Language;
  readonly set: TrainingSet;
}

export function crossValidate(
  rows: readonly AnswerRow[],
  attacks: readonly AdversarialRow[],
  { language, set: all, size }: Learning,
): HeldAside {
  const answers = analyseSamples(humanSamples(rows), language);
  const attacked = analyseSamples(
    attacks.map((row) => ({
      ...row,
      dataset: '',
      question: questionOf(row),
      target: 0,
      weight: 1,
      unrelated: false,
    })),
    language,
  );
  const misleading = analyseSamples(misleadingSamples(), language);
  const folds = foldOf([...rows, ...all.bank, ...all.exam].map((one) => one.question_id));
  const partOf = (question_id: string): number => folds.get(question_id) ?? 0;
  const models = foldNumbers.map((part) =>
    withoutMargins(
      fit(
        subset(all, (question_id) => partOf(question_id) !== part),
        size,
      ),
    ),
  );
  const modelOf = (question_id: string): Weights => ofPart(models, partOf(question_id));
  const estimateOf = ({ question_id, analysis }: AnalysedSample): number =>
    estimate(analysis, modelOf(question_id));
  const estimated = (sample: AnalysedSample): Estimated => ({
    ...sample,
    words: sample.answer.split(/\s+/).length,
    human: sample.target,
    estimate: estimateOf(sample),
    unguarded: unguardedEstimate(sample.analysis, modelOf(sample.question_id)),
  });
  const judged = judge([...answers, ...all.exam, ...misleading].map(estimated), partOf);
  const humans = judged.slice(0, answers.length);
  const ofSet = (set: string): Judged[] => judged.filter(({ dataset }) => dataset === set);
  const written = all.bank.filter(isWritten).map(estimated);
  return {
    answers: humans,
    calibrated: judgeAtStrictness(humans, partOf),
    adversarial: attacked.map(estimateOf),
    written: judge(written, partOf),
    exam: ofSet(examSet),
    misleading: ofSet(misleadingSet),
  };
}

function withoutMargins(models: ReturnType<typeof fit>): Weights {
  return weightsSchema.parse({
    version: '0',
    ...models,
    margins: { level, plain: [], calibrated: [], worded: [] },
    provenance: {},
  });
}
