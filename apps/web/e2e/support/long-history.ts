import type { Account } from './account.ts';
import { createInterview } from './seed.ts';

const atOnce = 20;

/** Gives an account so many interviews: one, and copies of it. */
export async function longHistory(account: Account, count: number): Promise<void> {
  const { interview_id } = await createInterview(account, { num_questions: 1 });
  for (let left = count - 1; left > 0; left -= atOnce) {
    const copies = Array.from({ length: Math.min(left, atOnce) }, () =>
      account.api.interview.retake.mutate({ interview_id }),
    );
    // oxlint-disable-next-line no-await-in-loop -- the server should not drown in requests
    await Promise.all(copies);
  }
}
