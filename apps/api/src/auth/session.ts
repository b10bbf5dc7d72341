import { randomUUID } from 'node:crypto';
import { InterviewError, type UserResponse } from '@interview/core';
import { findSessionUser, insertSession, touchSession } from '@interview/db';
import type { RequestContext } from '../context.ts';

/** A caller who is signed in. */
export interface SignedIn {
  readonly session_id: string;
  readonly user: UserResponse;
}

/** The context of a procedure that only signed-in callers reach. */
export type UserContext = RequestContext & SignedIn;

/** A session's last use is written at most this often. */
const touchInterval = 60_000;

/** Opens a session for a user and signs its token. */
export async function openSession(context: RequestContext, userId: string): Promise<string> {
  const now = context.clock();
  const expiresAt = new Date(now.getTime() + context.config.ACCESS_TOKEN_EXPIRE_MINUTES * 60_000);
  const sessionId = randomUUID();
  await insertSession(context.database.db, {
    id: sessionId,
    user_id: userId,
    now,
    expires_at: expiresAt,
    user_agent: context.caller.user_agent.slice(0, 300),
  });
  context.log.info({ event: 'sign_in', user_id: userId, session_id: sessionId }, 'signed in');
  return context.tokens.sign({ session_id: sessionId, user_id: userId }, expiresAt);
}

/**
 * Who is calling, by the token and its session's row.
 * @throws InterviewError `not_authenticated`, `invalid_token` or `account_inactive`
 */
export async function signedIn(context: RequestContext): Promise<SignedIn> {
  const { caller, clock, database, tokens } = context;
  if (caller.token === undefined) throw new InterviewError('not_authenticated');
  const now = clock();
  const claims = tokens.verify(caller.token, now);
  const found = await findSessionUser(database.db, { session_id: claims.session_id, now });
  if (found === undefined || found.user.id !== claims.user_id) {
    throw new InterviewError('invalid_token');
  }
  if (!found.user.is_active) throw new InterviewError('account_inactive');
  if (now.getTime() - found.session.last_used_at.getTime() > touchInterval) {
    await touchSession(database.db, { session_id: claims.session_id, now });
  }
  return { session_id: claims.session_id, user: found.user };
}
