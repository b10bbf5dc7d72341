import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { columnParsers } from '../column-parsers.ts';
import { createDb, type DatabaseHandle, handleOfPGlite } from '../create-db.ts';
import { migrateToLatest } from '../migrate.ts';
import { migratedData } from './migrated-data.ts';

/** A fresh, migrated database of its own; closing it removes it. */
export interface TestDb extends DatabaseHandle, AsyncDisposable {
  /** How another process reaches it; absent for the embedded database. */
  readonly url?: string;
}

/** On the database that TEST_DATABASE names: `pglite` (the default) or `postgres`. */
export async function createTestDb(): Promise<TestDb> {
  const handle =
    process.env['TEST_DATABASE'] === 'postgres' ? await onPostgres() : await onPGlite();
  return { ...handle, [Symbol.asyncDispose]: () => handle.close() };
}

async function onPGlite(): Promise<DatabaseHandle> {
  const loadDataDir = await migratedData();
  return handleOfPGlite(await PGlite.create({ loadDataDir, parsers: columnParsers }), 'memory');
}

async function onPostgres(): Promise<DatabaseHandle & { url: string }> {
  const server = process.env['TEST_POSTGRES_URL'];
  if (server === undefined) throw new Error('The test set-up has not started a Postgres server');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const handle = await createDb({ kind: 'postgres', url: url.href });
  await migrateToLatest(handle.db);
  return {
    ...handle,
    url: url.href,
    async close() {
      await handle.close();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
