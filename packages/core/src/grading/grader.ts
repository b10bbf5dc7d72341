import type { Evaluation } from '../schemas/evaluation.ts';
import type { QuestionContent } from '../schemas/question.ts';

/** What a grader is given. */
export interface GradingInput {
  readonly question: QuestionContent;
  readonly answer: string;
}

/** Grades an answer. A grader that cannot (no network, bad reply) rejects; the caller decides what then. */
export interface Grader {
  readonly name: string;
  /** Changes with every change of what the grader would say. */
  readonly version: string;
  grade(input: GradingInput): Promise<Evaluation>;
}
