import type { Difficulty, InterviewType } from '../schemas/primitives.ts';
import type { QuestionContent } from '../schemas/question.ts';

/** What an interview needs questions for. */
export interface QuestionRequest {
  readonly job_role: string;
  readonly difficulty: Difficulty;
  readonly question_type: InterviewType;
  readonly num_questions: number;
  /** Practise this skill category above all. */
  readonly focus_skill?: string | null;
  /** Bank ids that this user was asked before, oldest first; they come again only when the pool is dry. */
  readonly asked_bank_ids?: readonly string[];
  /** Mean score per skill category so far, 0–100; low ones are favoured. */
  readonly skill_scores?: Readonly<Record<string, number>>;
  /** The same request with the same seed gives the same questions. */
  readonly seed: number;
}

/** A question made for an interview; `bank_id` is null when a model wrote it. */
export type ChosenQuestion = QuestionContent & { readonly bank_id: string | null };

/** Makes the questions of an interview, in the order in which they are asked. */
export interface QuestionSource {
  readonly name: string;
  choose(request: QuestionRequest): Promise<readonly ChosenQuestion[]>;
}
