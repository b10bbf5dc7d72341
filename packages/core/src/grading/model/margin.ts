import type { MarginBand } from './weights.ts';

/**
 * The interval, 0 to 1, that holds a person's score of such an answer with the bands' probability:
 * the estimate and the quantiles of held-aside errors of answers with a like estimate (split conformal
 * prediction, Vovk et al. 2005).
 */
export function marginOf(
  estimate: number,
  bands: readonly MarginBand[],
): { low: number; high: number } {
  const band = bands.find((one) => estimate <= one.estimate) ?? bands.at(-1);
  return {
    low: Math.max(0, Math.min(estimate, estimate + (band?.low ?? -1))),
    high: Math.min(1, Math.max(estimate, estimate + (band?.high ?? 1))),
  };
}
