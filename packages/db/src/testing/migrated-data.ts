import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { columnParsers } from '../column-parsers.ts';
import { handleOfPGlite } from '../create-db.ts';
import { migrateToLatest } from '../migrate.ts';

let loaded: Promise<Blob> | undefined;

/**
 * The data of an embedded database with every migration run. Making them takes five times as long as
 * loading them, so they are kept in a file that all test processes share, one for each set of migrations.
 */
export function migratedData(): Promise<Blob> {
  loaded ??= readOrMake(join(tmpdir(), `interview-test-data-${fingerprint()}.tar`));
  return loaded;
}

async function readOrMake(file: string): Promise<Blob> {
  if (!existsSync(file)) {
    // Renamed when it is whole: another process must not read half of it.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, await migrate());
    renameSync(part, file);
  }
  return new Blob([readFileSync(file)]);
}

async function migrate(): Promise<Uint8Array> {
  const pglite = await PGlite.create({ parsers: columnParsers });
  await migrateToLatest(handleOfPGlite(pglite, 'memory').db);
  const data = await pglite.dumpDataDir('none');
  await pglite.close();
  return new Uint8Array(await data.arrayBuffer());
}

/** Of what the data are made by: the migrations, and PGlite, whose path names its version. */
function fingerprint(): string {
  const hash = createHash('sha256');
  hash.update(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const folder = new URL('../migrations/', import.meta.url);
  for (const name of readdirSync(folder).toSorted())
    hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('hex').slice(0, 16);
}
