import { readFileSync } from 'node:fs';
import { strictly } from '@interview/core/grading/training';
import { z } from 'zod';
import { rmse } from './agreement.ts';
import type { Graded } from './margins.ts';

/** How strict the graders of each data set were, as training learned it; 1 for a set that is not in it. */
export type Strictness = Readonly<Record<string, number>>;

export const strictnessFile = new URL('../strictness.json', import.meta.url);

/** What training learned. */
export function learnedStrictness(): Strictness {
  return z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(strictnessFile, 'utf8')));
}

/** Strictness is looked for in steps of .05. */
const tried = Array.from({ length: 54 }, (_, step) => (6 + step) / 20);

/** The strictness, .3 to 2.95, with which estimates come nearest to what these graders gave. */
export function strictnessOf(graded: readonly Graded[]): number {
  const human = graded.map((one) => one.human);
  const errors = tried.map((strictness) =>
    rmse(
      human,
      graded.map(({ estimate }) => strictly(estimate, strictness)),
    ),
  );
  return tried[errors.indexOf(Math.min(...errors))] ?? 1;
}

/** The strictness of each set's graders. */
export function strictnessOfSets(graded: readonly (Graded & { dataset: string })[]): Strictness {
  const sets = [...Map.groupBy(graded, ({ dataset }) => dataset)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return Object.fromEntries(sets.map(([dataset, rows]) => [dataset, strictnessOf(rows)]));
}
