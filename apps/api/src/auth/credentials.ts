import { InterviewError, type LoginInput, type UserResponse } from '@interview/core';
import { findUserByEmail } from '@interview/db';
import type { RequestContext } from '../context.ts';
import { verifyPassword } from './password.ts';
import { charge, refund } from './rate-limits.ts';

/**
 * The user whose e-mail and password these are. An unknown e-mail takes as long and says the same
 * as a wrong password.
 * @throws InterviewError `wrong_credentials`, `account_inactive` or `rate_limited`
 */
export async function checkCredentials(
  context: RequestContext,
  { email, password }: LoginInput,
): Promise<UserResponse> {
  const account = email.toLowerCase();
  await charge(context, 'failed_sign_in_by_account', account);
  const found = await findUserByEmail(context.database.db, email);
  const matches = await verifyPassword(password, found?.password_hash);
  if (found === undefined || !matches) {
    context.log.warn({ event: 'sign_in_failed', ip: context.caller.ip }, 'sign-in failed');
    throw new InterviewError('wrong_credentials');
  }
  await refund(context, 'failed_sign_in_by_account', account);
  if (!found.user.is_active) throw new InterviewError('account_inactive');
  return found.user;
}
