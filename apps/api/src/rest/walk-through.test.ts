import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startTestApi } from '../testing/test-api.ts';

const script = fileURLToPath(new URL('../../../../scripts/walk-through.sh', import.meta.url));

/** It starts some thirty programs one after the other, which takes a loaded machine a while. */
test('the walk-through of the README works from register to skill gaps', async () => {
  await using api = await startTestApi();
  const { stdout } = await promisify(execFile)(script, [api.url]);
  expect(stdout).toMatch(/registered and logged in as walker\d+/);
  const scores = [...stdout.matchAll(/^score (\S+)/gm)].map((match) => Number(match[1]));
  expect(scores).toHaveLength(3);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(75);
  expect(stdout).toContain(`results:    ${scores.join(', ')}`);
  expect(stdout).toContain('completed:  Interview completed successfully');
  expect(stdout).toMatch(/skill gaps: \S+/);
}, 180_000);
