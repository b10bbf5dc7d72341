import type { ResponseDetail } from '../schemas/response.ts';

const shown = 3;

/** Strengths of the best answers first, one an answer before a second of any, without repeats. */
export function topStrengths(responses: readonly ResponseDetail[]): string[] {
  const best = responses.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return inTurns(best.map(({ strengths }) => strengths));
}

/** Improvements of the weakest answers first, one an answer before a second of any, without repeats. */
export function topImprovements(responses: readonly ResponseDetail[]): string[] {
  const weakest = responses.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return inTurns(weakest.map(({ improvements }) => improvements));
}

function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  );
  return [...new Set(turns.flat())].slice(0, shown);
}
