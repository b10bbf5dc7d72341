import { createClient, type InterviewClient } from '@interview/client';
import type { BrowserContext } from 'playwright-core';

export interface Account {
  readonly user_id: string;
  readonly full_name: string;
  readonly email: string;
  readonly username: string;
  readonly password: string;
  /** Acts as this account beside the browser. */
  readonly api: InterviewClient;
  readonly token: string;
}

let accounts = 0;

/** Words for an account that nobody has yet. */
export function newAccountFields() {
  accounts += 1;
  const username = `candidate${accounts}`;
  const email = `${username}@example.com`;
  return { full_name: 'Ada Candidate', email, username, password: 'Interview1' };
}

/** Makes an account; the browser does not know of it yet. */
export async function createAccount(url: string): Promise<Account> {
  const fields = newAccountFields();
  const stranger = createClient(url);
  const user = await stranger.auth.register.mutate(fields);
  const { access_token: token } = await stranger.auth.login.mutate(fields);
  return {
    ...fields,
    user_id: user.id,
    token,
    api: createClient(url, { token: () => token }),
  };
}

/** Signs a browser in, as the sign-in page would have. */
export async function signIn(context: BrowserContext, url: string, account: Account) {
  await context.addCookies([
    { name: 'session', value: account.token, url, httpOnly: true, sameSite: 'Strict' },
  ]);
  // Once: a page that signs out must stay so.
  await context.addInitScript((id) => {
    if (!location.protocol.startsWith('http')) return;
    if (sessionStorage.getItem('signed-in') !== null) return;
    sessionStorage.setItem('signed-in', 'once');
    localStorage.setItem('signed-in-user', id);
  }, account.user_id);
}
