import type { Evaluation, ResponseDetail } from '@interview/core';

export interface MeanScore {
  readonly score: number;
  readonly interval: Evaluation['interval'];
}

type Graded = Pick<ResponseDetail, 'evaluation'>;

/**
 * The mean of the graded answers with its own margin. The errors of different answers are taken to be
 * independent, so margins add as squares and the mean is surer than any one answer.
 */
export function meanScore(responses: readonly Graded[]): MeanScore | undefined {
  const graded = responses.flatMap(({ evaluation }) => (evaluation === null ? [] : [evaluation]));
  const first = graded[0];
  if (first === undefined) return undefined;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const score = mean(graded.map((evaluation) => evaluation.score));
  const below = mean(graded.map((evaluation) => (evaluation.score - evaluation.interval.low) ** 2));
  const above = mean(
    graded.map((evaluation) => (evaluation.interval.high - evaluation.score) ** 2),
  );
  return {
    score,
    interval: {
      low: Math.max(0, score - Math.sqrt(below / graded.length)),
      high: Math.min(100, score + Math.sqrt(above / graded.length)),
      level: first.interval.level,
    },
  };
}
