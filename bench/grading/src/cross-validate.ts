import {
  type Analysis,
  estimate,
  type Language,
  type Weights,
} from '@interview/core/grading/training';
import type { AdversarialRow, AnswerRow } from './data.ts';
import { questionOf } from './data.ts';
import { analyseSamples, fit, type TrainingSet } from './fit.ts';
import { foldNumbers, foldOf } from './folds.ts';
import { level, marginBands } from './margins.ts';
import { humanSamples, measureOnly, subset } from './training-set.ts';

/** What models that never saw an answer's question estimate of it, 0 to 1, in the order of the rows. */
export interface HeldAside {
  readonly answers: readonly number[];
  readonly adversarial: readonly number[];
  /** Weights of the models that judged each answer, with margins from the other parts. */
  readonly judges: readonly Weights[];
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
  const judge = (one: { question_id: string; analysis: Analysis }): number => {
    const model = models[partOf(one.question_id)];
    return model === undefined ? 0 : estimate(one.analysis, model);
  };
  const estimates = answers.map(judge);
  const judges = models.map((model, part) => {
    const others = answers.flatMap(({ question_id, dataset, target }, index) =>
      partOf(question_id) === part || measureOnly.has(dataset)
        ? []
        : [{ estimate: estimates[index] ?? 0, human: target }],
    );
    return { ...model, margins: { level, bands: marginBands(others) } };
  });
  return {
    answers: estimates,
    adversarial: attacked.map(judge),
    judges: answers.flatMap(({ question_id }) => judges[partOf(question_id)] ?? []),
  };
}

function withoutMargins(models: ReturnType<typeof fit>): Weights {
  return { version: '0', ...models, margins: { level, bands: [] }, provenance: {} };
}
