import type { QuestionContent } from '@interview/core';

/** An answer with the score that the model should give it. */
export interface Sample {
  /** Samples of one question are never split between training and testing. */
  readonly question_id: string;
  readonly dataset: string;
  readonly question: QuestionContent;
  readonly answer: string;
  /** 0 to 1. */
  readonly target: number;
  readonly weight: number;
  /** True for an answer that is not about the question at all. */
  readonly unrelated: boolean;
  /** Of an answer written for the bank: good, mixed, vague or wrong. */
  readonly kind?: string;
}
