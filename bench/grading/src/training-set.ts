import { loadBank } from '@interview/core/bank';
import type { Language } from '@interview/core/grading/training';
import { adversarialSamples } from './adversarial-samples.ts';
import { bankSamples } from './bank-samples.ts';
import { type AnswerRow, questionOf } from './data.ts';
import { analyseSamples, type TrainingSet } from './fit.ts';
import { examSamples, examSet, misleadingSet } from './exam-samples.ts';
import type { Sample } from './samples.ts';
import { writtenSamples } from './written-samples.ts';

/** No licence lets what is trained on it ship. */
const unlicensed = 'idsa';

/**
 * Sets whose scores calibrate nothing, neither margins nor strictness: those that nothing may be learned
 * from, and those that no independent people scored.
 */
export const uncalibrated: ReadonlySet<string> = new Set([unlicensed, examSet, misleadingSet]);

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
  const human = humanSamples(rows.filter(({ dataset }) => dataset !== unlicensed));
  const exam = examSamples();
  const bank = loadBank();
  return {
    human: analyseSamples(human, language),
    exam: analyseSamples(exam, language),
    adversarial: analyseSamples(
      adversarialSamples([...human, ...exam], seeds.adversarial),
      language,
    ),
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
  return {
    human: kept(set.human),
    exam: kept(set.exam),
    adversarial: kept(set.adversarial),
    bank: kept(set.bank),
  };
}
