/**
 * Grades every stored answer again that another grader or version graded; the old evaluations are kept.
 *
 *   pnpm regrade
 */
import { listOutdatedResponses, migrateToLatest } from '@interview/db';
import { createAppContext } from './app-context.ts';
import { loadConfig } from './config.ts';
import { regradeAnswers } from './grading/regrade-answers.ts';
import { openDatabase } from './open-database.ts';

const page = 100;

const config = loadConfig();
const database = await openDatabase(config);
try {
  await migrateToLatest(database.db);
  const context = createAppContext({ config, database });
  const { name, version } = context.grader;
  let [count, sum, beyond] = [0, 0, 0];
  let after: string | undefined;
  for (;;) {
    const outdated = await listOutdatedResponses(database.db, {
      grader_name: name,
      grader_version: version,
      limit: page,
      ...(after !== undefined && { after }),
    });
    const moved = await regradeAnswers(context, outdated);
    count += moved.length;
    sum += moved.reduce((total, one) => total + one.after - one.before, 0);
    beyond += moved.filter(({ beyond_margin }) => beyond_margin).length;
    after = outdated.at(-1)?.response_id;
    if (outdated.length < page) break;
  }
  const mean = count > 0 ? (sum / count).toFixed(2) : '0';
  process.stdout.write(
    `Graded ${count} answers again with ${name} ${version}: mean change ${mean} points, ${beyond} beyond the margin\n`,
  );
} finally {
  await database.close();
}
