import { setTimeout as sleep } from 'node:timers/promises';
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
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Stop what uses it, or set PORT to another one.`;
  }
  return error.stack ?? error.message;
}
