import type { PerformanceLevel } from '@interview/core';

export type Level = PerformanceLevel['level'];

/** Least score of each band, best first. Source: the REST contract's score bands. */
export const bands = [
  { level: 'excellent', from: 85 },
  { level: 'good', from: 70 },
  { level: 'average', from: 50 },
  { level: 'poor', from: 0 },
] as const satisfies readonly { level: Level; from: number }[];

/** The band of a score, 0–100. */
export function levelOf(score: number): Level {
  return bands.find(({ from }) => score >= from)?.level ?? 'poor';
}

/** A score for reading: whole, since a decimal would promise more than grading can keep. */
export function wholeScore(score: number): string {
  return String(Math.round(score));
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half the width of an interval, in points. */
export function marginOf({ low, high }: Interval): number {
  return (high - low) / 2;
}
