import { migrateToLatest, migrationStatus, rollback } from '@interview/db';
import { loadConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

/** `migrate.ts up | down | status`: migrations by hand. */
const commands = {
  up: migrateToLatest,
  down: rollback,
  status: migrationStatus,
} as const;

const name = process.argv[2] ?? 'status';
const command = Object.entries(commands).find(([known]) => known === name)?.[1];
if (command === undefined) {
  process.stderr.write(`Unknown command ${name}: use up, down or status\n`);
  process.exitCode = 1;
} else {
  const database = await openDatabase(loadConfig());
  try {
    process.stdout.write(`${JSON.stringify(await command(database.db), null, 2)}\n`);
  } finally {
    await database.close();
  }
}
