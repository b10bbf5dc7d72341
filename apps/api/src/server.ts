import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { migrateToLatest, releaseLeases } from '@interview/db';
import { createAppContext, type AppParts } from './app-context.ts';
import { createApp } from './app.ts';
import type { AppContext } from './context.ts';
import { startRepairTimer } from './grading/repair-timer.ts';

/** Longest wait for a whole request, in milliseconds; slow clients are cut off. */
const requestTimeout = 30_000;

export interface RunningServer {
  readonly url: string;
  readonly context: AppContext;
  /** Is not ready any more and lets go of each connection with its next answer; still answers. */
  retire(): void;
  /** Stops taking requests, lets running ones and gradings end, then closes the database. */
  close(): Promise<void>;
}

/** Migrates, listens, and repairs what an earlier process left ungraded. */
export async function startServer(parts: AppParts): Promise<RunningServer> {
  const stopping = new AbortController();
  const context = createAppContext({ ...parts, stopping: stopping.signal });
  const { db, kind } = parts.database;
  await migrateToLatest(db);
  // Whoever left an answer half graded in the embedded database is gone: it takes one process at a time.
  if (kind === 'pglite') await releaseLeases(db);
  const server = createServer(
    { requestTimeout, headersTimeout: requestTimeout },
    createApp(context),
  );
  const url = await listen(server, parts.config);
  const stopRepair = startRepairTimer(context.grading, context.log);
  const retire = (): void => {
    stopping.abort();
    server.keepAliveTimeout = 1;
  };
  return {
    url,
    context,
    retire,
    async close() {
      stopRepair();
      retire();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await context.grading.idle();
      await parts.database.close();
    },
  };
}

async function listen(server: Server, { HOST, PORT }: AppParts['config']): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  const { port } = portOf(server.address());
  const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' ? 'localhost' : HOST;
  return `http://${host}:${port}`;
}

function portOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address;
}
