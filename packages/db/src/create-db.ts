import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { columnParsers } from './column-parsers.ts';
import { lockDataDir } from './data-dir-lock.ts';
import type { Database } from './database.ts';
import { PGliteWithPanic, type OnPanic } from './pglite-with-panic.ts';

export type DbConfig =
  /** The embedded database in a folder, or in memory without one. */
  | {
      readonly kind: 'pglite';
      readonly data_dir?: string;
      /** Called when the database can do nothing more; must end the process. */
      readonly onPanic?: OnPanic;
    }
  | { readonly kind: 'postgres'; readonly url: string; readonly pool_size?: number };

/** An open database. */
export interface DatabaseHandle {
  readonly db: Kysely<Database>;
  readonly kind: DbConfig['kind'];
  /** Where the data are, without a password. */
  readonly description: string;
  close(): Promise<void>;
}

/** @throws DataDirInUseError when another process has the folder open */
export async function createDb(config: DbConfig): Promise<DatabaseHandle> {
  return config.kind === 'pglite' ? openPGlite(config) : openPostgres(config);
}

async function openPGlite({
  data_dir: dataDir,
  onPanic = () => undefined,
}: Extract<DbConfig, { kind: 'pglite' }>): Promise<DatabaseHandle> {
  if (dataDir === undefined)
    return handleOfPGlite(new PGlite({ parsers: columnParsers }), 'memory');
  mkdirSync(dataDir, { recursive: true });
  const unlock = lockDataDir(dataDir);
  try {
    const pglite = new PGliteWithPanic({ dataDir, parsers: columnParsers }, onPanic);
    await pglite.waitReady;
    const handle = handleOfPGlite(pglite, dataDir);
    return {
      ...handle,
      async close() {
        await handle.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A handle over an open PGlite; closing it closes the PGlite. */
export function handleOfPGlite(pglite: PGlite, where: string): DatabaseHandle {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  return { db, kind: 'pglite', description: `embedded (${where})`, close: () => db.destroy() };
}

const defaultPoolSize = 10;

/**
 * Longest wait for a connection, in milliseconds: for a new one, and for one's turn while all are taken.
 * Many at once must wait rather than fail, but no request longer than it is given (30 s).
 */
const connectionTimeoutMillis = 20_000;

function openPostgres(config: Extract<DbConfig, { kind: 'postgres' }>): DatabaseHandle {
  const pool = new Pool({
    connectionString: config.url,
    max: config.pool_size ?? defaultPoolSize,
    connectionTimeoutMillis,
    statement_timeout: 5000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser: typeParser },
  });
  // A connection that breaks must not end the process: idle, the next query reports it; in use, the
  // running query rejects, and the event that the client emits besides has nothing to add.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    kind: 'postgres',
    description: withoutPassword(config.url),
    close: () => db.destroy(),
  };
}

const typeParser: typeof types.getTypeParser = (oid, format) =>
  columnParsers[oid] ?? types.getTypeParser(oid, format);

function withoutPassword(text: string): string {
  const { host, pathname } = new URL(text);
  return `Postgres at ${host}${pathname}`;
}
