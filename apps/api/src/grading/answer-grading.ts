import type { Evaluation, Grader, GradingInput } from '@interview/core';
import {
  claimPendingResponses,
  type DatabaseHandle,
  markGradingFailed,
  saveEvaluation,
} from '@interview/db';
import type { Logger } from 'pino';

/** After so many tries an answer is marked as failed and left for a person to look at. */
const mostAttempts = 5;

const repairBatch = 20;

/** An answer that is saved, claimed by this process and not graded yet. */
export interface ClaimedAnswer {
  readonly response_id: string;
  readonly interview_id: string;
  /** Which try this is; an older try cannot overwrite a newer one's result. */
  readonly attempts: number;
  readonly input: GradingInput;
}

export interface AnswerGrading {
  /** How long one process may take to grade an answer before another takes it over. */
  readonly lease_seconds: number;
  /** Grades a claimed answer and stores the evaluation; rejects when either fails. */
  grade(answer: ClaimedAnswer): Promise<Evaluation>;
  /** Grades what was left pending, for example by a crash. Returns how many answers it took on. */
  repair(): Promise<number>;
  /** Resolves when nothing is being graded. */
  idle(): Promise<void>;
}

interface Parts {
  readonly database: DatabaseHandle;
  readonly grader: Grader;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly lease_seconds: number;
}

/** Grading of saved answers: no transaction is open and no connection held while a grader thinks. */
export function createAnswerGrading(parts: Parts): AnswerGrading {
  const { database, grader, clock, log, lease_seconds } = parts;
  const running = new Set<Promise<unknown>>();

  async function gradeAndStore(answer: ClaimedAnswer): Promise<Evaluation> {
    const evaluation = await grader.grade(answer.input);
    await saveEvaluation(database.db, { ...answer, evaluation, now: clock() });
    return evaluation;
  }

  function grade(answer: ClaimedAnswer): Promise<Evaluation> {
    const work = gradeAndStore(answer);
    const settled = work.catch(() => undefined).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  }

  async function gradeAgain(answer: ClaimedAnswer): Promise<void> {
    try {
      await grade(answer);
    } catch (error) {
      log.error({ err: error, response_id: answer.response_id }, 'grading failed');
      if (answer.attempts < mostAttempts) return;
      const { response_id, attempts } = answer;
      await markGradingFailed(database.db, { response_id, attempts, error: 'grading failed' });
    }
  }

  return {
    lease_seconds,
    grade,
    async repair() {
      const claimed = await claimPendingResponses(database.db, {
        now: clock(),
        lease_seconds,
        limit: repairBatch,
      });
      await Promise.all(claimed.map(gradeAgain));
      return claimed.length;
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
