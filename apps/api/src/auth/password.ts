import { argon2id, hash, verify } from 'argon2';
import { InterviewError } from '@interview/core';

/** OWASP Password Storage Cheat Sheet, Argon2id: m=19456 (19 MiB), t=2, p=1. */
const options = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash that no password has; verifying against it costs what a real one costs. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$b3JkaW5hcnktc2FsdC0xNg$WD+kgXXwzdHkfAhQ1+hLI9WvlPPJlYa4jFRjzkcH3Cg';

/** More waiting hashes than this would only time out; the caller is told to come back. */
const mostWaiting = 100;
let waiting = 0;

/** @throws InterviewError `unavailable` when too many are waiting */
export async function hashPassword(password: string): Promise<string> {
  return queued(() => hash(password, options));
}

/**
 * True when `password` is the one of `passwordHash`. Without a hash (unknown user) it takes as long.
 * @throws InterviewError `unavailable` when too many are waiting
 */
export async function verifyPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  const matches = await queued(() => verify(passwordHash ?? nobodysHash, password));
  return matches && passwordHash !== undefined;
}

async function queued<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting >= mostWaiting) throw new InterviewError('unavailable', { retryAfter: 2 });
  waiting += 1;
  try {
    return await work();
  } finally {
    waiting -= 1;
  }
}
