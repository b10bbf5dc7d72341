import { connect, createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createDb } from './create-db.ts';
import { brokenUniqueConstraint, isBusy, isUnreachable } from './database-errors.ts';
import { createTestDb } from './testing/index.ts';

/** The statements that are waited for take four seconds. */
const whileItRuns = { timeout: 4000, interval: 20 };

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

test('names the broken constraint of a unique violation, and of nothing else', async () => {
  await using database = await createTestDb();
  const { db } = database;
  const insert = () => sql`insert into rate_limits values ('k', now(), 1)`.execute(db);
  await insert();
  expect(brokenUniqueConstraint(await failure(insert()))).toBe('rate_limits_pkey');
  const broken = await failure(sql`select 1 / 0`.execute(db));
  expect(brokenUniqueConstraint(broken)).toBeUndefined();
  expect(isUnreachable(broken)).toBe(false);
});

test('a full disk counts as one that cannot be reached', async () => {
  await using database = await createTestDb();
  const full = sql`do $$ begin raise exception 'no' using errcode = 'disk_full'; end $$`;
  expect(isUnreachable(await failure(full.execute(database.db)))).toBe(true);
});

test.each([[undefined], ['08006'], [{ code: '08006' }], [new Error('no code')]])(
  'is no failure to reach the database: %o',
  (error) => {
    expect(isUnreachable(error)).toBe(false);
    expect(brokenUniqueConstraint(error)).toBeUndefined();
  },
);

describe.runIf(onPostgres)('a server that has too much to do', () => {
  test('gives up waiting for a lock', async () => {
    await using database = await createTestDb();
    await sql`insert into rate_limits values ('k', now(), 1)`.execute(database.db);
    const other = await createDb({ kind: 'postgres', url: database.url ?? '' });
    await database.db.transaction().execute(async (trx) => {
      await sql`update rate_limits set count = 2`.execute(trx);
      const waiting = await failure(sql`update rate_limits set count = 3`.execute(other.db));
      expect([isBusy(waiting), isUnreachable(waiting)]).toEqual([true, false]);
    });
    await other.close();
  });

  test('ends a statement that takes too long', async () => {
    await using database = await createTestDb();
    expect(isBusy(await failure(sql`select pg_sleep(60)`.execute(database.db)))).toBe(true);
  });
});

describe.runIf(onPostgres)('a server that cannot be reached', () => {
  test('nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address: unknown = server.address();
    await new Promise((resolve) => server.close(resolve));
    const url = `postgresql://postgres@127.0.0.1:${Object(address).port}/postgres`;
    const closed = await createDb({ kind: 'postgres', url });
    expect(isUnreachable(await failure(sql`select 1`.execute(closed.db)))).toBe(true);
    await closed.close();
  });

  test('it ends the connection while a statement runs', async () => {
    await using database = await createTestDb();
    const other = await createDb({ kind: 'postgres', url: database.url ?? '' });
    const running = failure(sql`select pg_sleep(4)`.execute(database.db));
    await expect
      .poll(async () => {
        const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like '%pg_sleep(4)' and state = 'active'
          and pid <> pg_backend_pid()`.execute(other.db);
        return rows.length;
      }, whileItRuns)
      .toBe(1);
    await other.close();
    expect(isUnreachable(await running)).toBe(true);
  });

  test('the network is cut while a statement runs', async () => {
    await using database = await createTestDb();
    const url = new URL(database.url ?? '');
    await using network = await startNetwork({ host: url.hostname, port: Number(url.port) });
    url.hostname = '127.0.0.1';
    url.port = String(network.port);
    const far = await createDb({ kind: 'postgres', url: url.href });
    const running = failure(sql`select pg_sleep(4)`.execute(far.db));
    await expect.poll(() => network.connections(), whileItRuns).toBe(1);
    network.cut();
    expect(isUnreachable(await running)).toBe(true);
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(far.db);
    expect(rows).toEqual([{ one: 1 }]);
    await far.close();
  });
});

/** A network between a client and a server that can be cut. */
async function startNetwork(server: { readonly host: string; readonly port: number }) {
  const open = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(server);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  const address: unknown = proxy.address();
  return {
    port: Number(Object(address).port),
    connections: () => open.size / 2,
    cut: () => open.forEach((socket) => socket.resetAndDestroy()),
    async [Symbol.asyncDispose]() {
      open.forEach((socket) => socket.destroy());
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
