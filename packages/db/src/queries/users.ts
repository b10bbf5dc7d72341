import { InterviewError, roundScore, type UserResponse, type UserStats } from '@interview/core';
import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely';
import { brokenUniqueConstraint } from '../database-errors.ts';
import type { Database, UsersTable } from '../database.ts';

const shown = ['id', 'email', 'username', 'full_name', 'is_active', 'created_at'] as const;

type ShownUser = Pick<Selectable<UsersTable>, (typeof shown)[number]>;

interface NewUser {
  readonly email: string;
  readonly username: string;
  readonly password_hash: string;
  readonly full_name: string;
  readonly now: Date;
}

/** @throws InterviewError `email_taken` or `username_taken`, the e-mail first */
export async function insertUser(
  db: Kysely<Database>,
  { now, ...user }: NewUser,
): Promise<UserResponse> {
  try {
    const row = await db
      .insertInto('users')
      .values({ ...user, created_at: now, updated_at: now })
      .returning(shown)
      .executeTakeFirstOrThrow();
    return toUserResponse(row);
  } catch (error) {
    const constraint = brokenUniqueConstraint(error);
    if (constraint === undefined) throw error;
    const emailTaken = (await findUserByEmail(db, user.email)) !== undefined;
    throw new InterviewError(emailTaken ? 'email_taken' : 'username_taken', { cause: error });
  }
}

/** The user with this e-mail, in any case. */
export async function findUserByEmail(
  db: Kysely<Database>,
  email: string,
): Promise<{ user: UserResponse; password_hash: string } | undefined> {
  const row = await db
    .selectFrom('users')
    .select([...shown, 'password_hash'])
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst();
  return row && { user: toUserResponse(row), password_hash: row.password_hash };
}

export async function findPasswordHash(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('users')
    .select('password_hash')
    .where('id', '=', user_id)
    .executeTakeFirst();
  return row?.password_hash;
}

interface UserUpdate {
  readonly user_id: string;
  readonly username?: string | null | undefined;
  readonly full_name?: string | null | undefined;
  readonly now: Date;
}

/** Changes what is given; null and absent leave a field as it is. @throws InterviewError `username_taken` */
export async function updateUser(
  db: Kysely<Database>,
  { user_id, username, full_name, now }: UserUpdate,
): Promise<UserResponse> {
  try {
    const row = await db
      .updateTable('users')
      .set({
        updated_at: now,
        ...(username != null && { username }),
        ...(full_name != null && { full_name }),
      })
      .where('id', '=', user_id)
      .returning(shown)
      .executeTakeFirst();
    if (row === undefined) throw new InterviewError('invalid_token');
    return toUserResponse(row);
  } catch (error) {
    if (brokenUniqueConstraint(error) === undefined) throw error;
    throw new InterviewError('username_taken', { cause: error });
  }
}

interface NewPassword {
  readonly user_id: string;
  readonly password_hash: string;
  readonly now: Date;
}

export async function updatePasswordHash(
  db: Kysely<Database>,
  { user_id, password_hash, now }: NewPassword,
): Promise<void> {
  await db
    .updateTable('users')
    .set({ password_hash, updated_at: now })
    .where('id', '=', user_id)
    .execute();
}

/** Deletes a user and everything that is theirs. */
export async function deleteUser(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<void> {
  await db.deleteFrom('users').where('id', '=', user_id).execute();
}

/** Figures of the dashboard; the average is over the interviews that have a score. */
export async function userStats(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<UserStats> {
  const row = await db
    .selectFrom('users')
    .select(['users.created_at', 'users.is_active'])
    .select((eb) => [
      interviewsOf(eb, 'count(*)').as('total_interviews'),
      interviewsOf(eb, "count(*) filter (where status = 'completed')").as('completed_interviews'),
      interviewsOf(eb, 'coalesce(avg(overall_score), 0)').as('average_score'),
      interviewsOf(eb, 'coalesce(max(overall_score), 0)').as('best_score'),
      eb
        .selectFrom('responses')
        .innerJoin('questions', 'questions.id', 'responses.question_id')
        .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
        .whereRef('interviews.user_id', '=', 'users.id')
        .select(sql<number>`count(*)`.as('value'))
        .as('total_questions_answered'),
    ])
    .where('users.id', '=', user_id)
    .executeTakeFirst();
  if (row === undefined) throw new InterviewError('invalid_token');
  const { created_at, is_active, average_score, ...counts } = row;
  return {
    total_interviews: counts.total_interviews ?? 0,
    completed_interviews: counts.completed_interviews ?? 0,
    average_score: roundScore(average_score ?? 0),
    best_score: counts.best_score ?? 0,
    total_questions_answered: counts.total_questions_answered ?? 0,
    member_since: created_at.toISOString(),
    account_status: is_active ? 'active' : 'inactive',
  };
}

function interviewsOf(eb: ExpressionBuilder<Database, 'users'>, figure: string) {
  return eb
    .selectFrom('interviews')
    .whereRef('interviews.user_id', '=', 'users.id')
    .select(sql.raw<number>(figure).as('value'));
}

export function toUserResponse({ created_at, ...user }: ShownUser): UserResponse {
  return {
    id: user.id,
    email: user.email,
    username: user.username,
    full_name: user.full_name,
    is_active: user.is_active,
    created_at: created_at.toISOString(),
  };
}
