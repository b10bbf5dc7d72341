import type { SessionResponse, UserResponse } from '@interview/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { toUserResponse } from './users.ts';

interface NewSession {
  readonly id: string;
  readonly user_id: string;
  readonly user_agent: string;
  readonly expires_at: Date;
  readonly now: Date;
}

export async function insertSession(
  db: Kysely<Database>,
  { now, ...session }: NewSession,
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({ ...session, created_at: now, last_used_at: now })
    .execute();
}

interface SessionUser {
  readonly session: { readonly id: string; readonly last_used_at: Date };
  readonly user: UserResponse;
}

/** A session that is neither ended nor expired, and whose it is. */
export async function findSessionUser(
  db: Kysely<Database>,
  { session_id, now }: { session_id: string; now: Date },
): Promise<SessionUser | undefined> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select([
      'sessions.last_used_at',
      'users.id',
      'users.email',
      'users.username',
      'users.full_name',
      'users.is_active',
      'users.created_at',
    ])
    .where('sessions.id', '=', session_id)
    .where('sessions.revoked_at', 'is', null)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst();
  return (
    row && {
      session: { id: session_id, last_used_at: row.last_used_at },
      user: toUserResponse(row),
    }
  );
}

export async function touchSession(
  db: Kysely<Database>,
  { session_id, now }: { session_id: string; now: Date },
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ last_used_at: now })
    .where('id', '=', session_id)
    .execute();
}

interface SessionEnd {
  readonly session_id: string;
  readonly user_id: string;
  readonly now: Date;
}

/** Ends one session of the user; false when there is no such session. */
export async function revokeSession(
  db: Kysely<Database>,
  { session_id, user_id, now }: SessionEnd,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('id', '=', session_id)
    .where('user_id', '=', user_id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface SessionsEnd {
  readonly user_id: string;
  readonly except_session_id?: string;
  readonly now: Date;
}

/** Ends every session of the user, but for one if told. */
export async function revokeAllSessions(
  db: Kysely<Database>,
  { user_id, except_session_id, now }: SessionsEnd,
): Promise<void> {
  let update = db
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('user_id', '=', user_id)
    .where('revoked_at', 'is', null);
  if (except_session_id !== undefined) update = update.where('id', '!=', except_session_id);
  await update.execute();
}

/** The open sessions of a user, last used first. */
export async function listSessions(
  db: Kysely<Database>,
  { user_id, now }: { user_id: string; now: Date },
): Promise<Omit<SessionResponse, 'current'>[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'last_used_at', 'expires_at', 'user_agent'])
    .where('user_id', '=', user_id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('last_used_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    user_agent: row.user_agent,
    created_at: row.created_at.toISOString(),
    last_used_at: row.last_used_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
  }));
}

export async function deleteExpiredSessions(
  db: Kysely<Database>,
  { now }: { now: Date },
): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
}
