import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresBinaries } from './postgres-binaries.ts';

const startTimeout = 60_000;

/** A port that is free now may be taken when the server asks for it; then another one is tried. */
const mostStarts = 5;

/**
 * Starts a Postgres server for the tests on a free loopback port and names it in TEST_POSTGRES_URL.
 */
export async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'interview-postgres-'));
  const binaries = postgresBinaries(folder);
  const user = unprivilegedUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { stdio: 'ignore', ...user },
  );
  const server = await startAnywhere({ folder, binaries, user });
  stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

interface Installation {
  readonly folder: string;
  readonly binaries: string;
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

async function startAnywhere(installation: Installation): Promise<ChildProcess> {
  for (let start = 1; start <= mostStarts; start++) {
    const port = await freePort();
    const server = startOn(port, installation);
    const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
    if (await isReady(server, url)) {
      process.env['TEST_POSTGRES_URL'] = url;
      return server;
    }
  }
  throw new Error(`Postgres ended at each of ${mostStarts} starts`);
}

function startOn(port: number, { folder, binaries, user }: Installation): ChildProcess {
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'max_connections=300',
  ];
  return spawn(
    join(binaries, 'postgres'),
    ['-D', join(folder, 'data'), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { stdio: 'ignore', ...user },
  );
}

/** Stops the server that `setup` started. */
export async function teardown(): Promise<void> {
  await stop?.();
}

let stop: (() => Promise<void>) | undefined;

/** Postgres refuses to run as root: then it runs as `postgres`, or as `nobody`. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const found = ['postgres', 'nobody'].flatMap(
    (name) => users.find((line) => line.startsWith(`${name}:`)) ?? [],
  )[0];
  const [, , uid, gid] = found?.split(':') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error('No unprivileged user to run Postgres');
  return { uid: Number(uid), gid: Number(gid) };
}

/** True when the server takes connections; false when it has ended instead. */
async function isReady(server: ChildProcess, url: string): Promise<boolean> {
  const deadline = Date.now() + startTimeout;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return server.exitCode === null;
    } catch (error) {
      if (server.exitCode !== null) return false;
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
