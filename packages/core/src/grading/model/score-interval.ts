import type { Bounds } from '../checks/bounds.ts';
import { marginOf } from './margin.ts';
import { strictly } from './strictness.ts';
import type { Weights } from './weights.ts';

interface Estimated {
  /** 0 to 1, before `strictness`. */
  readonly share: number;
  readonly strictness: number;
  /** Whether the question says each expected point in several wordings. */
  readonly worded: boolean;
}

/** What a person might give above the bound of an answer that says nothing or turns the reference round. */
const roomAboveBound = 0.1;

/** The interval, 0 to 1, that holds a person's score of such an answer with the margins' probability. */
export function scoreInterval(
  estimated: Estimated,
  { high: bound }: Bounds,
  margins: Weights['margins'],
): { low: number; high: number } {
  const { share, strictness } = estimated;
  const { low, high } = marginAt(estimated, margins);
  const most = bound < 1 ? Math.min(1, Math.max(share, bound) + roomAboveBound) : 1;
  return { low, high: Math.min(high, strictly(most, strictness)) };
}

/** Who tells a strictness knows the graders, so that the errors of graders whose strictness is known count. */
function marginAt(
  { share, strictness, worded: isWorded }: Estimated,
  { plain, calibrated, worded }: Weights['margins'],
): { low: number; high: number } {
  if (strictness !== 1 && !isWorded) return marginOf(strictly(share, strictness), calibrated);
  const { low, high } = marginOf(share, isWorded ? worded : plain);
  return { low: strictly(low, strictness), high: strictly(high, strictness) };
}
