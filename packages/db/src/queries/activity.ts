import type { Activity } from '@interview/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

const day = 24 * 3600 * 1000;

/** The last so many days and interviews are shown. */
const shownDays = 365;
const shownInterviews = 100;

/** A user's practice over the last year. */
export async function userActivity(
  db: Kysely<Database>,
  { user_id, now }: { user_id: string; now: Date },
): Promise<Activity> {
  const [days, scores] = await Promise.all([
    answersByDay(db, { user_id, since: new Date(now.getTime() - shownDays * day) }),
    scoredInterviews(db, user_id),
  ]);
  return { days, scores, current_streak: streak(new Set(days.map(({ date }) => date)), now) };
}

async function answersByDay(
  db: Kysely<Database>,
  { user_id, since }: { user_id: string; since: Date },
): Promise<Activity['days']> {
  const date = sql<string>`to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD')`;
  return db
    .selectFrom('responses')
    .innerJoin('questions', 'questions.id', 'responses.question_id')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select([date.as('date'), sql<number>`count(*)`.as('answers')])
    .where('user_id', '=', user_id)
    .where('answered_at', '>=', since)
    .groupBy(date)
    .orderBy(date)
    .execute();
}

async function scoredInterviews(db: Kysely<Database>, userId: string): Promise<Activity['scores']> {
  const rows = await db
    .selectFrom('interviews')
    .select(['id', 'job_role', 'overall_score', 'started_at', 'completed_at'])
    .where('user_id', '=', userId)
    .where('overall_score', 'is not', null)
    .orderBy('started_at', 'desc')
    .limit(shownInterviews)
    .execute();
  return rows.toReversed().map((row) => ({
    interview_id: row.id,
    job_role: row.job_role,
    overall_score: row.overall_score ?? 0,
    created_at: row.started_at.toISOString(),
    completed_at: row.completed_at?.toISOString() ?? null,
  }));
}

/** Days in a row up to today; a day that is not over yet does not break it. */
export function streak(dates: ReadonlySet<string>, now: Date): number {
  const practised = (time: number): boolean => dates.has(new Date(time).toISOString().slice(0, 10));
  const today = now.getTime();
  const last = practised(today) ? today : today - day;
  let length = 0;
  while (practised(last - length * day)) length += 1;
  return length;
}
