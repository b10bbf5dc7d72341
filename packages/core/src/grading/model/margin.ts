import type { Weights } from './weights.ts';

/**
 * The interval, 0 to 1, that holds a person's score of such an answer with probability `margins.level`:
 * the estimate and the quantiles of held-aside errors of answers with a like estimate (split conformal
 * prediction, Vovk et al. 2005).
 */
export function marginOf(estimate: number, { margins }: Pick<Weights, 'margins'>) {
  const band = margins.bands.find((one) => estimate <= one.estimate) ?? margins.bands.at(-1);
  return {
    low: Math.max(0, Math.min(estimate, estimate + (band?.low ?? -1))),
    high: Math.min(1, Math.max(estimate, estimate + (band?.high ?? 1))),
    level: margins.level,
  };
}
