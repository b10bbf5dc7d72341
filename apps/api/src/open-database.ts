import { join } from 'node:path';
import { createDb, type DatabaseHandle } from '@interview/db';
import type { Config } from './config.ts';
import { endOnPanic } from './process-end.ts';

/** The database that the configuration names. A panic of the embedded one ends the process. */
export function openDatabase(config: Config): Promise<DatabaseHandle> {
  return createDb(
    config.DATABASE_URL === undefined
      ? { kind: 'pglite', data_dir: join(config.data_dir, 'pglite'), onPanic: endOnPanic }
      : { kind: 'postgres', url: config.DATABASE_URL },
  );
}
