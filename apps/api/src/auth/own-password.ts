import { type ChangePasswordInput, InterviewError } from '@interview/core';
import {
  findPasswordHash,
  revokeAllSessions,
  runTransaction,
  updatePasswordHash,
} from '@interview/db';
import { hashPassword, verifyPassword } from './password.ts';
import { charge } from './rate-limits.ts';
import type { UserContext } from './session.ts';

/** @throws InterviewError `wrong_current_password` or `rate_limited` */
export async function confirmPassword(context: UserContext, password: string): Promise<void> {
  await charge(context, 'password_check_by_user', context.user.id);
  const passwordHash = await findPasswordHash(context.database.db, { user_id: context.user.id });
  if (!(await verifyPassword(password, passwordHash))) {
    throw new InterviewError('wrong_current_password');
  }
}

/** Changes the password and ends every other session. */
export async function changePassword(
  context: UserContext,
  { current_password, new_password }: ChangePasswordInput,
): Promise<void> {
  await confirmPassword(context, current_password);
  const password_hash = await hashPassword(new_password);
  const user_id = context.user.id;
  const now = context.clock();
  await runTransaction(context.database.db, async (trx) => {
    await updatePasswordHash(trx, { user_id, password_hash, now });
    await revokeAllSessions(trx, { user_id, except_session_id: context.session_id, now });
  });
}
