import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const program = join(root, 'apps/api/dist/main.js');
const page = join(root, 'apps/web/dist/index.html');

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server as it is built, with a database of its own and nothing from outside. */
export async function startServer(): Promise<TestServer> {
  for (const file of [program, page]) {
    if (!existsSync(file)) throw new Error(`${file} is missing; run the build first.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'interview-e2e-'));
  const server = spawn(process.execPath, [program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      DEBUG: 'true',
      DATABASE_URL: '',
      OPENAI_API_KEY: '',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
    },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = await Promise.race([announcedUrl(server.stdout), ended.then(() => undefined)]);
  server.stdout.resume();
  if (url === undefined) {
    await stop();
    throw new Error('The server ended before it listened');
  }
  return { url, stop };
}

async function announcedUrl(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const url = /Open\s+(http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  return undefined;
}
