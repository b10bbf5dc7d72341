import type {
  ChosenQuestion,
  CreateInterviewInput,
  InterviewClosed,
  InterviewDetail,
  InterviewQuestion,
  QuestionState,
} from '@interview/core';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Database, InterviewsTable } from '../database.ts';
import { insertQuestions } from './questions.ts';

export interface InterviewOwner {
  readonly interview_id: string;
  readonly user_id: string;
}

interface NewInterview extends Omit<CreateInterviewInput, 'focus_skill' | 'num_questions'> {
  readonly user_id: string;
  readonly focus_skill: string | null;
  readonly question_source: InterviewsTable['question_source'];
  readonly seed: number;
  readonly questions: readonly ChosenQuestion[];
  readonly now: Date;
}

/** Stores an interview with its questions; resolves to its id, or to that of the one its request made before. */
export async function insertInterview(
  trx: Transaction<Database>,
  { questions, now, ...interview }: NewInterview,
): Promise<string> {
  const inserted = await trx
    .insertInto('interviews')
    .values({
      user_id: interview.user_id,
      job_role: interview.job_role,
      difficulty_level: interview.difficulty,
      question_type: interview.question_type,
      mode: interview.mode,
      focus_skill: interview.focus_skill,
      question_source: interview.question_source,
      seed: interview.seed,
      request_id: interview.request_id ?? null,
      started_at: now,
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'request_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return (await requested(trx, interview).executeTakeFirstOrThrow()).id;
  await insertQuestions(trx, { interview_id: inserted.id, questions, now });
  return inserted.id;
}

interface Request {
  readonly user_id: string;
  readonly request_id?: string | undefined;
}

/** The interview that a request of the user has made, or undefined. */
export async function findRequestedInterview(
  db: Kysely<Database>,
  request: Request,
): Promise<InterviewDetail | undefined> {
  if (request.request_id === undefined) return undefined;
  const made = await requested(db, request).executeTakeFirst();
  return made && findInterview(db, { interview_id: made.id, user_id: request.user_id });
}

function requested(db: Kysely<Database>, { user_id, request_id = '' }: Request) {
  return db
    .selectFrom('interviews')
    .select('id')
    .where('user_id', '=', user_id)
    .where('request_id', '=', request_id);
}

/** An interview of the user with its questions in order, or undefined. */
export async function findInterview(
  db: Kysely<Database>,
  { interview_id, user_id }: InterviewOwner,
): Promise<InterviewDetail | undefined> {
  const interview = await db
    .selectFrom('interviews')
    .selectAll()
    .where('id', '=', interview_id)
    .where('user_id', '=', user_id)
    .executeTakeFirst();
  return interview && toInterviewDetail(interview, await findQuestions(db, interview_id));
}

async function findQuestions(
  db: Kysely<Database>,
  interviewId: string,
): Promise<InterviewQuestion[]> {
  const rows = await db
    .selectFrom('questions')
    .leftJoin('responses', 'responses.question_id', 'questions.id')
    .selectAll('questions')
    .select('responses.grading_status')
    .where('interview_id', '=', interviewId)
    .orderBy('order_number')
    .execute();
  return rows.map((row) => {
    const unanswered: QuestionState = row.skipped_at === null ? 'unanswered' : 'skipped';
    return {
      id: row.id,
      question: row.question_text,
      type: row.question_type,
      difficulty: row.difficulty,
      expected_points: row.expected_points.map(({ point }) => point),
      order_number: row.order_number,
      skill_category: row.skill_category,
      hints: row.hints,
      follow_ups: row.follow_ups,
      suggested_minutes: row.suggested_minutes,
      tags: row.tags,
      state: row.grading_status ?? unanswered,
    };
  });
}

function toInterviewDetail(
  row: Selectable<InterviewsTable>,
  questions: InterviewQuestion[],
): InterviewDetail {
  return {
    interview_id: row.id,
    job_role: row.job_role,
    difficulty: row.difficulty_level,
    question_type: row.question_type,
    total_questions: questions.length,
    questions,
    status: row.status,
    created_at: row.started_at.toISOString(),
    mode: row.mode,
    focus_skill: row.focus_skill,
    question_source: row.question_source,
    retake_of: row.retake_of,
    overall_score: row.overall_score,
    completed_at: row.completed_at?.toISOString() ?? null,
    duration_minutes: row.duration_minutes,
  };
}

interface Closing extends InterviewOwner {
  readonly status: 'completed' | 'abandoned';
  readonly now: Date;
}

/** Ends an interview that is in progress and leaves an ended one as it is. */
export async function closeInterview(
  db: Kysely<Database>,
  { interview_id, user_id, status, now }: Closing,
): Promise<Omit<InterviewClosed, 'message'> | undefined> {
  await db
    .updateTable('interviews')
    .set({
      status,
      completed_at: now,
      duration_minutes: sql`greatest(round(extract(epoch from ${now}::timestamptz - started_at) / 60), 0)`,
    })
    .where('id', '=', interview_id)
    .where('user_id', '=', user_id)
    .where('status', '=', 'in_progress')
    .execute();
  const row = await db
    .selectFrom('interviews')
    .select(['status', 'completed_at'])
    .where('id', '=', interview_id)
    .where('user_id', '=', user_id)
    .executeTakeFirst();
  return (
    row && {
      interview_id,
      status: row.status,
      completed_at: row.completed_at?.toISOString() ?? null,
    }
  );
}

/** Deletes an interview and all that hangs on it; false when it is not the user's. */
export async function deleteInterview(
  db: Kysely<Database>,
  { interview_id, user_id }: InterviewOwner,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('interviews')
    .where('id', '=', interview_id)
    .where('user_id', '=', user_id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

interface Copying extends InterviewOwner {
  readonly request_id?: string | undefined;
  readonly now: Date;
}

/**
 * A new interview with the same questions, linked to the first; resolves to its id, or to that of the one
 * its request made before.
 */
export async function copyInterview(
  trx: Transaction<Database>,
  { interview_id, now, ...request }: Copying,
): Promise<string | undefined> {
  const copied = await trx
    .insertInto('interviews')
    .columns([...copiedInterviewColumns, 'user_id', 'retake_of', 'request_id', 'started_at'])
    .expression((eb) =>
      eb
        .selectFrom('interviews')
        .select(copiedInterviewColumns)
        .select([
          'user_id',
          'id',
          sql<string | null>`${request.request_id ?? null}::varchar`.as('request_id'),
          sql<Date>`${now}::timestamptz`.as('started_at'),
        ])
        .where('id', '=', interview_id)
        .where('user_id', '=', request.user_id),
    )
    .onConflict((conflict) => conflict.columns(['user_id', 'request_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (copied === undefined) return (await requested(trx, request).executeTakeFirst())?.id;
  await trx
    .insertInto('questions')
    .columns([...copiedQuestionColumns, 'interview_id', 'created_at'])
    .expression((eb) =>
      eb
        .selectFrom('questions')
        .select(copiedQuestionColumns)
        .select([
          sql<string>`${copied.id}::uuid`.as('interview_id'),
          sql<Date>`${now}::timestamptz`.as('created_at'),
        ])
        .where('interview_id', '=', interview_id),
    )
    .execute();
  return copied.id;
}

const copiedInterviewColumns = [
  'job_role',
  'difficulty_level',
  'question_type',
  'mode',
  'focus_skill',
  'question_source',
  'seed',
] as const;

const copiedQuestionColumns = [
  'question_text',
  'question_type',
  'difficulty',
  'skill_category',
  'expected_answer',
  'order_number',
  'bank_id',
  'expected_points',
  'misconceptions',
  'follow_ups',
  'hints',
  'tags',
  'suggested_minutes',
] as const;
