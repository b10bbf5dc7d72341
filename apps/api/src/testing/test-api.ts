import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDb } from '@interview/db/testing';
import { z } from 'zod';
import { parseConfig } from '../config.ts';
import type { AppContext } from '../context.ts';
import { createLog } from '../log.ts';
import { startServer } from '../server.ts';

export interface RestCall {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body. */
  readonly body: unknown;
}

export interface TestUser {
  readonly id: string;
  readonly email: string;
  readonly username: string;
  readonly token: string;
}

export type RestCaller = (method: string, path: string, call?: RestCall) => Promise<RestAnswer>;

export interface TestApi extends AsyncDisposable {
  readonly url: string;
  readonly context: AppContext;
  readonly rest: RestCaller;
  /** Registers a new user and signs in. */
  user(): Promise<TestUser>;
}

export const testPassword = 'MyPass123';

interface TestOptions {
  readonly variables?: Readonly<Record<string, string>>;
  readonly clock?: () => Date;
  readonly log?: { write(line: string): void };
}

/** The real server on a free port over a fresh database. */
export async function startTestApi(options: TestOptions = {}): Promise<TestApi> {
  const folder = mkdtempSync(join(tmpdir(), 'interview-api-'));
  const config = parseConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: options.log === undefined ? 'silent' : 'debug',
    RATE_LIMITS: 'off',
    ...options.variables,
  });
  const database = await createTestDb();
  const server = await startServer({
    config,
    database,
    ...(options.clock !== undefined && { clock: options.clock }),
    ...(options.log !== undefined && { log: createLog('debug', options.log) }),
  });
  const rest = restCaller(server.url);
  return {
    url: server.url,
    context: server.context,
    rest,
    user: () => newUser(rest),
    async [Symbol.asyncDispose]() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Calls REST routes at `url`. */
export function restCaller(url: string): RestCaller {
  return async (method, path, { token, body, headers } = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const parsed: unknown = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: parsed };
  };
}

const loginSchema = z.object({ access_token: z.string(), user: z.object({ id: z.string() }) });

/** Registers a new user at the API that `rest` calls, and signs in. */
export async function newUser(rest: RestCaller): Promise<TestUser> {
  const username = `user-${randomUUID().slice(0, 8)}`;
  const email = `${username}@example.com`;
  const account = { email, username, password: testPassword, full_name: 'Test User' };
  const registered = await rest('POST', '/api/auth/register', { body: account });
  if (registered.status !== 201) throw new Error(JSON.stringify(registered.body));
  const login = await rest('POST', '/api/auth/login', { body: { email, password: testPassword } });
  const { access_token, user } = loginSchema.parse(login.body);
  return { id: user.id, email, username, token: access_token };
}
