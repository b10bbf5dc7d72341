import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDb } from '@interview/db/testing';
import { expect, test } from 'vitest';
import { startApiProcess } from './testing/api-process.ts';
import { newUser, restCaller, testPassword } from './testing/test-api.ts';

/** A folder and a database for one process. */
async function storage() {
  const folder = mkdtempSync(join(tmpdir(), 'interview-stop-'));
  const database = await createTestDb();
  return {
    variables: {
      DATA_DIR: folder,
      ...(database.url !== undefined && { DATABASE_URL: database.url }),
    },
    async [Symbol.asyncDispose]() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Sends a request; resolves when it has left this process. */
async function send(url: string, body: object): Promise<{ status: Promise<number | undefined> }> {
  const headers = { 'Content-Type': 'application/json' };
  const request = httpRequest(url, { method: 'POST', agent: false, headers });
  const status = once(request, 'response').then(([answer]: IncomingMessage[]) => {
    answer?.resume();
    return answer?.statusCode;
  });
  request.end(JSON.stringify(body));
  await once(request, 'finish');
  return { status };
}

/** Calls again and again over a connection that stays open, until that is no longer possible. */
async function keepBusy(url: string): Promise<number> {
  for (let answered = 0; ; answered++) {
    try {
      await (await fetch(`${url}/api/health`)).text();
    } catch {
      return answered;
    }
  }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s answers what has come, lets nobody keep the process, and exits with 0',
  async (signal) => {
    await using kept = await storage();
    const api = await startApiProcess(kept.variables);
    const { email } = await newUser(restCaller(api.url));
    const busy = keepBusy(api.url);
    const login = `${api.url}/api/auth/login`;
    const logins = await Promise.all(
      Array.from({ length: 5 }, () => send(login, { email, password: testPassword })),
    );
    const [code, ...statuses] = await Promise.all([
      api.stop(signal),
      ...logins.map(({ status }) => status),
    ]);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(code).toBe(0);
    expect(await busy).toBeGreaterThan(0);
  },
);
