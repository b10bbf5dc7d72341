import type { MarginBand } from '@interview/core/grading/training';

export interface Graded {
  readonly estimate: number;
  readonly human: number;
}

/** Nominal probability that a person's score lies in the interval. */
export const level = 0.8;
/**
 * Answers to one question err together, so the share that held for known questions is a little less for a
 * new one. With .02 more the cross-validated intervals hold what `level` promises.
 */
const slack = 0.02;
const bands = 8;

/** For each class of estimates the quantiles of the errors that were made on held-aside answers. */
export function marginBands(graded: readonly Graded[]): MarginBand[] {
  const sorted = graded.toSorted((a, b) => a.estimate - b.estimate);
  return Array.from({ length: bands }, (_, band) => {
    const part = sorted.slice(
      Math.floor((band * sorted.length) / bands),
      Math.floor(((band + 1) * sorted.length) / bands),
    );
    const { low, high } = shortestInterval(part.map(({ estimate, human }) => human - estimate));
    const last = part.at(-1)?.estimate ?? 1;
    return { estimate: band === bands - 1 ? 1 : round(last), low: round(low), high: round(high) };
  });
}

/** The shortest interval that holds `level` and `slack` of the errors, with the finite-sample correction. */
function shortestInterval(errors: readonly number[]): { low: number; high: number } {
  const sorted = errors.toSorted((a, b) => a - b);
  const held = Math.min(sorted.length, Math.ceil((level + slack) * (sorted.length + 1)));
  let best = { low: -1, high: 1 };
  for (let start = 0; start + held <= sorted.length; start++) {
    const low = sorted[start] ?? -1;
    const high = sorted[start + held - 1] ?? 1;
    if (high - low < best.high - best.low) best = { low, high };
  }
  return best;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
