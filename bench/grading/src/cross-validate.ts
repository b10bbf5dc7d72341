import { estimate, type Language, marginOf, type Weights } from '@interview/core/grading/training';
import type { AdversarialRow, AnswerRow } from './data.ts';
import { questionOf } from './data.ts';
import { type AnalysedSample, analyseSamples, fit, type TrainingSet } from './fit.ts';
import { foldNumbers, foldOf } from './folds.ts';
import { type Graded, level, marginBands } from './margins.ts';
import type { Sample } from './samples.ts';
import { humanSamples, measureOnly, subset } from './training-set.ts';

/** What models that never saw an answer's question make of it, each list in the order of its samples. */
export interface HeldAside {
  readonly answers: readonly Judged[];
  /** Estimates, 0 to 1. */
  readonly adversarial: readonly number[];
  /** The answers that were written for the bank. */
  readonly written: readonly Judged[];
}

/** An estimate with its margin, which comes from the other parts' errors; all 0 to 1. */
export interface Judged extends Graded, Pick<Sample, 'question_id' | 'dataset'> {
  readonly kind: Sample['kind'] | undefined;
  readonly low: number;
  readonly high: number;
}

export function crossValidate(
  rows: readonly AnswerRow[],
  attacks: readonly AdversarialRow[],
  { language, set: all }: { readonly language: Language; readonly set: TrainingSet },
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
  const folds = foldOf([...rows, ...all.bank].map(({ question_id }) => question_id));
  const partOf = (question_id: string): number => folds.get(question_id) ?? 0;
  const models = foldNumbers.map((part) =>
    withoutMargins(fit(subset(all, (question_id) => partOf(question_id) !== part))),
  );
  const estimateOf = ({ question_id, analysis }: AnalysedSample): number => {
    const model = models[partOf(question_id)];
    return model === undefined ? 0 : estimate(analysis, model);
  };
  const judged = (samples: readonly AnalysedSample[]): Judged[] => {
    const graded = samples.map((sample) => {
      const { question_id, dataset, kind, target: human } = sample;
      return { question_id, dataset, kind, human, estimate: estimateOf(sample) };
    });
    const bands = foldNumbers.map((part) =>
      marginBands(
        graded.filter((one) => partOf(one.question_id) !== part && !measureOnly.has(one.dataset)),
      ),
    );
    return graded.map((one) => ({
      ...one,
      ...marginOf(one.estimate, bands[partOf(one.question_id)] ?? []),
    }));
  };
  return {
    answers: judged(answers),
    adversarial: attacked.map(estimateOf),
    written: judged(all.bank.filter(({ dataset }) => dataset === 'written')),
  };
}

function withoutMargins(models: ReturnType<typeof fit>): Weights {
  return { version: '0', ...models, margins: { level, plain: [], worded: [] }, provenance: {} };
}
