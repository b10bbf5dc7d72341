import type { ResponseDetail } from '@interview/core';
import { marginOf } from '../../components/score/level.ts';
import { meanScore } from './overall.ts';

export interface Comparison {
  /** Questions graded in both. */
  readonly questions: number;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** A difference up to this much may be the grader's doing. */
  readonly margin: number;
  readonly beyondMargin: boolean;
}

export type Answer = Pick<ResponseDetail, 'question_text' | 'evaluation'>;

/**
 * Compares a retake with what it repeats, over the questions graded in both: the questions of a retake are
 * copies, so their texts pair them. Undefined when no question was graded in both.
 */
export function compareAnswers(
  before: readonly Answer[],
  after: readonly Answer[],
): Comparison | undefined {
  const pairs = after.flatMap((answer) => {
    const earlier = before.find(({ question_text }) => question_text === answer.question_text);
    return earlier?.evaluation && answer.evaluation ? [{ earlier, answer }] : [];
  });
  const old = meanScore(pairs.map(({ earlier }) => earlier));
  const recent = meanScore(pairs.map(({ answer }) => answer));
  if (old === undefined || recent === undefined) return undefined;
  const difference = recent.score - old.score;
  const margin = Math.hypot(marginOf(old.interval), marginOf(recent.interval));
  return {
    questions: pairs.length,
    before: old.score,
    after: recent.score,
    difference,
    margin,
    beyondMargin: Math.abs(difference) > margin,
  };
}
