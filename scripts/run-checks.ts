/**
 * Runs the checks one after the other and sums up what their runners report.
 *
 *   node scripts/run-checks.ts quick   what a developer runs before a commit
 *   node scripts/run-checks.ts all     everything; ends with `N passed, N failed`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests, type Tally } from './test-report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.reports');

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** True for vitest: its tests are counted. Anything else counts as one check. */
  readonly tests?: boolean;
  readonly quick?: boolean;
}

const vitest = (...projects: string[]): string[] => [
  'vitest',
  'run',
  ...projects.map((project) => `--project=${project}`),
];

const checks: readonly Check[] = [
  { name: 'format', command: ['oxfmt', '--check'], quick: true },
  // Before whatever looks at types: packages know each other by what was built.
  { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=new-only'], quick: true },
  { name: 'lint', command: ['oxlint', '--type-aware'], quick: true },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.tests.json'], quick: true },
  { name: 'web types', command: ['tsc', '-p', 'apps/web'], quick: true },
  { name: 'unused', command: ['knip'], quick: true },
  { name: 'bank', command: ['node', '--conditions=source', 'packages/core/scripts/bank-check.ts'] },
  { name: 'unit', command: vitest('core', 'web', 'scripts', 'bench'), tests: true, quick: true },
  { name: 'pglite', command: vitest('db-pglite', 'api-pglite', 'client'), tests: true },
  { name: 'postgres', command: vitest('db-postgres', 'api-postgres'), tests: true },
  { name: 'browser', command: vitest('e2e'), tests: true },
];

function run(check: Check): Tally {
  console.log(`\n── ${check.name}`);
  const report = join(reports, `${check.name}.json`);
  const [command = '', ...words] = check.command;
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(command, check.tests === true ? [...words, ...reporting] : words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true', TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (check.tests !== true)
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const tally = countTests(readFileSync(report, 'utf8'));
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

const mode = process.argv[2] ?? 'all';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = checks
  .filter((check) => mode === 'all' || check.quick === true)
  .map((check) => ({ name: check.name, ...run(check) }));

console.log('\n── summary');
for (const { name, passed, failed } of results) {
  console.log(
    `${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
