import {
  type Evaluation,
  type GradingInput,
  InterviewError,
  type ResponseDetail,
} from '@interview/core';
import { type Kysely, sql } from 'kysely';
import { brokenUniqueConstraint } from '../database-errors.ts';
import type { Database } from '../database.ts';
import type { InterviewOwner } from './interviews.ts';
import { runTransaction } from '../run-transaction.ts';
import { toQuestionContent } from './questions.ts';

interface NewResponse {
  readonly question_id: string;
  readonly user_answer: string;
  readonly time_taken_seconds: number | null;
  readonly now: Date;
  readonly lease_seconds: number;
}

interface SavedResponse {
  readonly response_id: string;
  readonly answered_at: string;
  readonly attempts: number;
}

/**
 * Stores an answer as pending, claimed by the caller for `lease_seconds`. The interview is locked against
 * being closed until the answer is in.
 * @throws InterviewError `question_answered`; `interview_closed` when it is no longer in progress
 */
export async function insertResponse(
  db: Kysely<Database>,
  { question_id, now, ...given }: NewResponse,
): Promise<SavedResponse> {
  const saved = await db
    .insertInto('responses')
    .columns([
      'question_id',
      'user_answer',
      'time_taken_seconds',
      'answered_at',
      'attempts',
      'lease_until',
    ])
    .expression((eb) =>
      eb
        .selectFrom('questions')
        .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
        .select([
          'questions.id',
          sql<string>`${given.user_answer}::text`.as('user_answer'),
          sql<number | null>`${given.time_taken_seconds}::integer`.as('time_taken_seconds'),
          sql<Date>`${now}::timestamptz`.as('answered_at'),
          sql.lit(1).as('attempts'),
          sql<Date>`${leaseEnd(now, given.lease_seconds)}::timestamptz`.as('lease_until'),
        ])
        .where('questions.id', '=', question_id)
        .where('interviews.status', '=', 'in_progress')
        .forShare('interviews'),
    )
    .returning(['id', 'attempts'])
    .executeTakeFirst()
    .catch(refuseSecondAnswer);
  if (saved === undefined) throw new InterviewError('interview_closed');
  return { response_id: saved.id, answered_at: now.toISOString(), attempts: saved.attempts };
}

function refuseSecondAnswer(error: unknown): never {
  if (brokenUniqueConstraint(error) === undefined) throw error;
  throw new InterviewError('question_answered', { cause: error });
}

function leaseEnd(now: Date, lease_seconds: number): Date {
  return new Date(now.getTime() + lease_seconds * 1000);
}

interface Claiming {
  readonly now: Date;
  readonly lease_seconds: number;
  readonly limit: number;
}

/** An answer to grade, claimed until its lease ends. */
export interface ClaimedResponse {
  readonly response_id: string;
  readonly interview_id: string;
  readonly attempts: number;
  readonly input: GradingInput;
}

/** Claims pending answers whose lease has ended; processes that do so at once get different ones. */
export async function claimPendingResponses(
  db: Kysely<Database>,
  { now, lease_seconds, limit }: Claiming,
): Promise<ClaimedResponse[]> {
  const rows = await db
    .with('due', (eb) =>
      eb
        .selectFrom('responses')
        .select('id')
        .where('grading_status', '=', 'pending')
        .where((or) => or.or([or('lease_until', 'is', null), or('lease_until', '<=', now)]))
        .orderBy('answered_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('responses')
    .from('due')
    .from('questions')
    .whereRef('responses.id', '=', 'due.id')
    .whereRef('questions.id', '=', 'responses.question_id')
    .set({
      attempts: sql`attempts + 1`,
      lease_until: leaseEnd(now, lease_seconds),
    })
    .returning(['responses.id as response_id', 'responses.attempts', 'responses.user_answer'])
    .returningAll('questions')
    .execute();
  return rows.map((row) => ({
    response_id: row.response_id,
    interview_id: row.interview_id,
    attempts: row.attempts,
    input: { question: toQuestionContent(row), answer: row.user_answer },
  }));
}

/** Ends every lease. Only for a process that has the database to itself: it then holds none. */
export async function releaseLeases(db: Kysely<Database>): Promise<void> {
  await db
    .updateTable('responses')
    .set({ lease_until: null })
    .where('grading_status', '=', 'pending')
    .execute();
}

interface Grading {
  readonly response_id: string;
  readonly interview_id: string;
  readonly attempts: number;
  readonly evaluation: Evaluation;
  readonly now: Date;
}

/**
 * Stores an evaluation and the interview's new overall score, unless a newer try has begun since.
 * @returns false when it was too late
 */
export async function saveEvaluation(
  db: Kysely<Database>,
  { response_id, interview_id, attempts, evaluation, now }: Grading,
): Promise<boolean> {
  const text = JSON.stringify(evaluation);
  return runTransaction(db, async (trx) => {
    // Locked in this order everywhere: two answers of one interview must not compute its score at once.
    await trx
      .selectFrom('interviews')
      .select('id')
      .where('id', '=', interview_id)
      .forUpdate()
      .execute();
    const { numUpdatedRows } = await trx
      .updateTable('responses')
      .set({
        evaluation: text,
        grading_status: 'graded',
        graded_at: now,
        lease_until: null,
        grading_error: null,
      })
      .where('id', '=', response_id)
      .where('attempts', '=', attempts)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await trx
      .insertInto('evaluations')
      .values({
        response_id,
        grader_name: evaluation.grader.name,
        grader_version: evaluation.grader.version,
        evaluation: text,
        created_at: now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['response_id', 'grader_name', 'grader_version'])
          .doUpdateSet({ evaluation: text, created_at: now }),
      )
      .execute();
    await trx
      .updateTable('interviews')
      .set({ overall_score: meanScore(interview_id) })
      .where('id', '=', interview_id)
      .execute();
    return true;
  });
}

/** Mean of the graded answers, two decimals, halves away from zero (as `numeric` rounds). */
function meanScore(interviewId: string) {
  return sql<number>`(select round(avg(score), 2) from responses
    join questions on questions.id = responses.question_id
    where questions.interview_id = ${interviewId})`;
}

interface GradingFailure {
  readonly response_id: string;
  readonly attempts: number;
  readonly error: string;
}

/** Gives up on an answer; it stays saved. */
export async function markGradingFailed(
  db: Kysely<Database>,
  { response_id, attempts, error }: GradingFailure,
): Promise<void> {
  await db
    .updateTable('responses')
    .set({ grading_status: 'failed', grading_error: error, lease_until: null })
    .where('id', '=', response_id)
    .where('attempts', '=', attempts)
    .execute();
}

/** The answers of a user's interview in the order of its questions. */
export async function listResponses(
  db: Kysely<Database>,
  { interview_id, user_id }: InterviewOwner,
): Promise<ResponseDetail[]> {
  const rows = await db
    .selectFrom('responses')
    .innerJoin('questions', 'questions.id', 'responses.question_id')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select([
      'responses.id as response_id',
      'question_id',
      'question_text',
      'questions.question_type',
      'order_number',
      'user_answer',
      'time_taken_seconds',
      'answered_at',
      'skill_category',
      'grading_status',
      'evaluation',
      'expected_answer',
    ])
    .where('interviews.id', '=', interview_id)
    .where('interviews.user_id', '=', user_id)
    .orderBy('order_number')
    .execute();
  return rows.map(({ expected_answer, answered_at, ...row }) => ({
    ...row,
    answered_at: answered_at.toISOString(),
    model_answer: expected_answer,
    score: row.evaluation?.score ?? null,
    feedback: row.evaluation?.feedback ?? '',
    strengths: row.evaluation?.strengths ?? [],
    improvements: row.evaluation?.improvements ?? [],
  }));
}
