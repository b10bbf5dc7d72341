import { wholeScore } from '../score/level.ts';

/** One score of a trend. */
export interface TrendPoint {
  readonly key: string;
  /** What was scored, for example the role. */
  readonly label: string;
  readonly score: number;
  /** ISO 8601. */
  readonly at: string;
  readonly href: string;
}

/** Where a point stands across the chart, in percent: evenly spaced, a single one in the middle. */
export function across(index: number, count: number): number {
  return count < 2 ? 50 : (index / (count - 1)) * 100;
}

/** The trend in one sentence, for those who do not see the line. */
export function describeTrend(points: readonly TrendPoint[]): string {
  const scores = points.map(({ score }) => score);
  const [first] = scores;
  const last = scores.at(-1);
  if (first === undefined || last === undefined) return 'No scores yet';
  if (scores.length === 1) return `One score: ${wholeScore(last)}`;
  const low = wholeScore(Math.min(...scores));
  const high = wholeScore(Math.max(...scores));
  return `${scores.length} scores, first ${wholeScore(first)}, last ${wholeScore(last)}, lowest ${low}, highest ${high}`;
}
