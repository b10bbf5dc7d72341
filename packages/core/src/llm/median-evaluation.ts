import type { Evaluation, ReviewReason } from '../schemas/evaluation.ts';
import { widestAgreement } from './model-evaluation.ts';

/**
 * Of several evaluations of one answer the one whose score is the median (of an even number the lower
 * of the two in the middle), so that score, quotes and remarks belong together. The interval spans
 * every sample's score; samples too far apart ask for a review.
 * @param samples by the same grader, at least one
 */
export function medianEvaluation(samples: readonly Evaluation[]): Evaluation {
  const ranked = samples.toSorted((a, b) => a.score - b.score);
  const median = ranked[Math.floor((ranked.length - 1) / 2)];
  if (median === undefined) throw new RangeError('No evaluation to take the median of');
  const scores = ranked.map(({ score }) => score);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const { low, high, level } = median.interval;
  const review_reasons: ReviewReason[] =
    highest - lowest > widestAgreement
      ? [...new Set<ReviewReason>([...median.review_reasons, 'graders_disagree'])]
      : median.review_reasons;
  return {
    ...median,
    interval: { low: Math.min(low, lowest), high: Math.max(high, highest), level },
    needs_review: review_reasons.length > 0,
    review_reasons,
  };
}
