import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

interface ProcessEnd {
  readonly code: number | null;
  /** What it wrote to stderr. */
  readonly errors: string;
}

export interface ApiProcess {
  readonly url: string;
  readonly pid: number;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Resolves when it has ended by itself. */
  ended(): Promise<ProcessEnd>;
  /** Asks it to stop and waits; resolves to its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/** Starts the API as its own process on a free port and waits until it listens. */
export async function startApiProcess(
  variables: Readonly<Record<string, string>>,
): Promise<ApiProcess> {
  const child = spawn(process.execPath, ['--conditions=source', main], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMITS: 'off',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = endOf(child);
  const url = await announcedUrl(child);
  return {
    url,
    pid: child.pid ?? 0,
    ended: () => end,
    async kill() {
      child.kill('SIGKILL');
      await end;
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return (await end).code;
    },
  };
}

/** The output of a process that is expected to refuse to start. */
export async function refusedStart(
  variables: Readonly<Record<string, string>>,
): Promise<ProcessEnd> {
  const child = spawn(process.execPath, ['--conditions=source', main], {
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent', ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return endOf(child);
}

/** The exit code of a process and what it wrote to stderr, once it has ended and all of that is read. */
async function endOf(child: ChildProcess): Promise<ProcessEnd> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, errors };
}

async function announcedUrl(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Open\s+(http\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The API did not start: ${output}`)));
  });
}
