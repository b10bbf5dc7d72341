import type { PointResult } from '../../schemas/evaluation.ts';
import type { Sanitised } from '../sanitise/sanitise.ts';

/** Two or three sentences that sum the grade up. */
export function feedbackOn(
  points: readonly PointResult[],
  sanitised: Sanitised,
  said: number,
): string {
  if (said === 0) return [nothingLeft(sanitised), first(points)].join(' ');
  const covered = points.filter(({ status }) => status === 'covered').length;
  const partly = points.filter(({ status }) => status === 'partial').length;
  const made = `You make ${covered} of ${points.length} expected points${partly > 0 ? ` and touch on ${partly} more` : ''}.`;
  const removed = sanitised.injection ? ' Words that speak to the grader were not counted.' : '';
  return `${made}${removed} ${first(points)}`.trim();
}

function nothingLeft({ injection, copied }: Sanitised): string {
  if (injection) return 'The answer speaks to the grader instead of answering.';
  return copied > 0 ? 'The answer only repeats the question.' : 'There is no answer to grade.';
}

function first(points: readonly PointResult[]): string {
  const open = points.filter(({ status }) => status !== 'covered');
  const weightiest = open.toSorted((a, b) => b.weight - a.weight)[0];
  if (weightiest === undefined) return 'Nothing that was expected is missing.';
  return `What would help most: ${weightiest.point.replace(/[.!?]$/, '')}.`;
}
