import { loadBank } from '@interview/core/bank';
import type { Language } from '@interview/core/grading/training';
import { adversarialSamples } from './adversarial-samples.ts';
import { bankSamples } from './bank-samples.ts';
import { type AnswerRow, questionOf } from './data.ts';
import { analyseSamples, type TrainingSet } from './fit.ts';
import { misleadingSet } from './misleading-samples.ts';
import type { Sample } from './samples.ts';
import { writtenSamples } from './written-samples.ts';

/**
 * Sets that nothing is learned from: idsa has no licence that lets what is trained on it ship, and answers
 * whose words mislead taught trees that compare words to distrust honest ones.
 */
export const measureOnly: ReadonlySet<string> = new Set(['idsa', misleadingSet]);

const seeds = { adversarial: 7, bank: 11 } as const;

/** The graded answers as samples. */
export function humanSamples(rows: readonly AnswerRow[]): Sample[] {
  const questions = new Map(rows.map((row) => [row.question_id, questionOf(row)]));
  return rows.map((row) => ({
    question_id: row.question_id,
    dataset: row.dataset,
    question: questions.get(row.question_id) ?? questionOf(row),
    answer: row.answer,
    target: row.human,
    weight: 1,
    unrelated: false,
  }));
}

/** Everything that the models may learn from, analysed. */
export function trainingSet(rows: readonly AnswerRow[], language: Language): TrainingSet {
  const human = humanSamples(rows.filter(({ dataset }) => !measureOnly.has(dataset)));
  const bank = loadBank();
  return {
    human: analyseSamples(human, language),
    adversarial: analyseSamples(adversarialSamples(human, seeds.adversarial), language),
    bank: analyseSamples(
      [...bankSamples(bank, language, seeds.bank), ...writtenSamples(bank)],
      language,
    ),
  };
}

/** The part of a training set that a test accepts. */
export function subset(set: TrainingSet, keep: (question_id: string) => boolean): TrainingSet {
  const kept = <One extends Sample>(samples: readonly One[]): One[] =>
    samples.filter(({ question_id }) => keep(question_id));
  return { human: kept(set.human), adversarial: kept(set.adversarial), bank: kept(set.bank) };
}
