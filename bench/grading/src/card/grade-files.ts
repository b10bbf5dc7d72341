import type { Grader } from '@interview/core';
import { type AdversarialRow, type AnswerRow, questionOf } from '../data.ts';

export interface GradedAnswer {
  readonly id: string;
  readonly human: number;
  /** 0 to 1, as are `low` and `high`. */
  readonly predicted: number;
  readonly dataset: string;
  readonly question_id: string;
  readonly low: number;
  readonly high: number;
}

export interface GradedAttack extends Pick<AdversarialRow, 'id' | 'kind' | 'min' | 'max'> {
  /** 0 to 100, as are `low` and `high`. */
  readonly predicted: number;
  readonly low: number;
  readonly high: number;
  readonly needs_review: boolean;
}

/** Grades each answer as the API would, by the grader for its data set. */
export async function gradeAnswers(
  rows: readonly AnswerRow[],
  graderFor: (dataset: string) => Grader,
): Promise<GradedAnswer[]> {
  const graded: GradedAnswer[] = [];
  for (const row of rows) {
    const { score, interval } = await graderFor(row.dataset).grade({
      question: questionOf(row),
      answer: row.answer,
    });
    graded.push({
      id: row.id,
      human: row.human,
      predicted: score / 100,
      dataset: row.dataset,
      question_id: row.question_id,
      low: interval.low / 100,
      high: interval.high / 100,
    });
  }
  return graded;
}

/** Grades each answer that was made against graders. */
export async function gradeAttacks(
  rows: readonly AdversarialRow[],
  grader: Grader,
): Promise<GradedAttack[]> {
  const graded: GradedAttack[] = [];
  for (const row of rows) {
    const evaluation = await grader.grade({ question: questionOf(row), answer: row.answer });
    const { id, kind, min, max } = row;
    const { score, interval, needs_review } = evaluation;
    graded.push({
      id,
      kind,
      min,
      max,
      predicted: score,
      low: interval.low,
      high: interval.high,
      needs_review,
    });
  }
  return graded;
}
