import type { RegradedAnswer } from '@interview/core';
import type { OutdatedResponse } from '@interview/db';
import type { AppContext } from '../context.ts';

/** Grades answers again, one after the other, and says how each score moved. */
export async function regradeAnswers(
  { grading }: Pick<AppContext, 'grading'>,
  outdated: readonly OutdatedResponse[],
): Promise<RegradedAnswer[]> {
  const moved: RegradedAnswer[] = [];
  for (const answer of outdated) {
    const before = answer.evaluation.score;
    const { score: after, interval } = await grading.grade(answer);
    moved.push({
      question_id: answer.question_id,
      before,
      after,
      beyond_margin: before < interval.low || before > interval.high,
    });
  }
  return moved;
}
