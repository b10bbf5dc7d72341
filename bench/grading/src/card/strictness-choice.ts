import { assertStrictness } from '@interview/core/grading/training';
import { learnedStrictness, type Strictness, strictnessOfSets } from '../strictness.ts';
import type { GradedAnswer } from './grade-files.ts';

/**
 * The strictness to grade a set with: what `--strictness` says, for every set; without it what training
 * learned of the set's graders, or 1 for a set that it did not know.
 */
export function strictnessFor(told: string | undefined): (dataset: string) => number {
  if (told === undefined) {
    const learned = learnedStrictness();
    return (dataset) => learned[dataset] ?? 1;
  }
  const strictness = Number(told);
  assertStrictness(strictness);
  return () => strictness;
}

/** The strictness that would have brought each set nearest to its graders. */
export function nearestStrictness(
  graded: readonly GradedAnswer[],
  used: (dataset: string) => number,
): Strictness {
  const nearest = strictnessOfSets(
    graded.map(({ dataset, human, predicted }) => ({ dataset, human, estimate: predicted })),
  );
  // A power of a power: what is still to be done comes on top of what was used.
  return Object.fromEntries(
    Object.entries(nearest).map(([dataset, more]): [string, number] => [
      dataset,
      more * used(dataset),
    ]),
  );
}

/** As a line of text: each set with its number. */
export function strictnessLine(strictness: Strictness): string {
  return Object.entries(strictness)
    .map(([dataset, value]) => `${dataset} ${value.toFixed(2)}`)
    .join(', ');
}
