import { setTimeout as sleep } from 'node:timers/promises';
import { isUnreachable } from '@interview/db';
import { ConfigError, loadConfig } from './config.ts';
import { openDatabase } from './open-database.ts';
import { endOnUncaught, endWithLauncher, onStopSignal } from './process-end.ts';
import { type RunningServer, startServer } from './server.ts';

async function main(): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase(config);
  const server = await startServer({ config, database }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  endOnUncaught(server.context.log);
  announce(server, database.description);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= shutDown(server));
  onStopSignal(stop);
  endWithLauncher(stop);
}

/** What a client has sent before it learns that we go is answered still. */
const farewellMilliseconds = 500;

async function shutDown(server: RunningServer): Promise<void> {
  server.retire();
  await sleep(farewellMilliseconds);
  await server.close();
  process.exit(0);
}

/** SQLSTATE of a wrong password or user, and of a database that does not exist. */
const refusedByServer = /^(28|3D)/;

function announce({ url, context }: RunningServer, database: string): void {
  const { grader } = context;
  process.stdout.write(
    [
      '',
      `  Open      ${url}`,
      `  API docs  ${url}/api/docs`,
      `  Database  ${database}`,
      `  Grader    ${grader.name} ${grader.version}`,
      '',
      '',
    ].join('\n'),
  );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${bootFailure(error)}\n`);
  process.exit(1);
}

/** One line for what a person can mend, everything for what they cannot. */
function bootFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigError || error.name === 'DataDirInUseError') return error.message;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === 'EADDRINUSE') {
    return `${cause.message}. Stop what uses it, or set PORT to another one.`;
  }
  if (refusedByServer.test(code) || isUnreachable(cause)) {
    return `DATABASE_URL: the server cannot be used: ${cause.message || code}`;
  }
  if (code.startsWith('E')) return `DATA_DIR: ${cause.message}`;
  return [error.stack, ...(cause === error ? [] : [`Caused by: ${cause.stack}`])].join('\n');
}
