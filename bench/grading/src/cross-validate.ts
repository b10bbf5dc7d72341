import {
  type Analysis,
  estimate,
  type Language,
  type Weights,
} from '@interview/core/grading/training';
import type { AdversarialRow, AnswerRow } from './data.ts';
import { questionOf } from './data.ts';
import { type AnalysedSample, analyseSamples, fit, type TrainingSet } from './fit.ts';
import { foldNumbers, foldOf } from './folds.ts';
import { level, marginBands } from './margins.ts';
import { humanSamples, measureOnly, subset } from './training-set.ts';

/** What models that never saw an answer's question estimate of it, 0 to 1, in the order of the rows. */
export interface HeldAside {
  readonly answers: readonly number[];
  readonly adversarial: readonly number[];
  /** The bank's written answers: what they are worth, and what was estimated. */
  readonly written: readonly HeldAsideAnswer[];
  /** Weights of the models that judged each answer, with margins from the other parts. */
  readonly judges: readonly Weights[];
}

interface HeldAsideAnswer extends AnalysedSample {
  readonly estimate: number;
  readonly judge: Weights;
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
  const written = all.bank.filter(({ dataset }) => dataset === 'written');
  const judges = models.map((model, part) => {
    const marginsFrom = (graded: readonly AnalysedSample[]) =>
      marginBands(
        graded
          .filter((one) => partOf(one.question_id) !== part && !measureOnly.has(one.dataset))
          .map((one) => ({ estimate: judge(one), human: one.target })),
      );
    const margins = { level, plain: marginsFrom(answers), worded: marginsFrom(written) };
    return { ...model, margins };
  });
  return {
    answers: estimates,
    adversarial: attacked.map(judge),
    written: written.flatMap((one) => {
      const own = judges[partOf(one.question_id)];
      return own === undefined ? [] : [{ ...one, estimate: judge(one), judge: own }];
    }),
    judges: answers.flatMap(({ question_id }) => judges[partOf(question_id)] ?? []),
  };
}

function withoutMargins(models: ReturnType<typeof fit>): Weights {
  return { version: '0', ...models, margins: { level, plain: [], worded: [] }, provenance: {} };
}
