import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusedStart } from './testing/api-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-boot-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nobody = 'postgresql://ada:canary-password@127.0.0.1:1/interviews';

test.each([
  [{ PORT: 'eighty' }, /^PORT: must be a whole number from 0 to 65535$/],
  [{ DEBUG: 'false' }, /^SECRET_KEY: required when DEBUG is false/],
  [{ DATABASE_URL: nobody }, /^DATABASE_URL: the server cannot be used: .*ECONNREFUSED/],
  [{ DATA_DIR: '/etc/hostname/data' }, /^DATA_DIR: ENOTDIR/],
])('%j stops the start with one line that says what to change', async (variables, line) => {
  const { code, errors } = await refusedStart({ DATA_DIR: folder, ...variables });
  expect(code).toBe(1);
  expect(errors.trim()).toMatch(line);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).not.toContain('canary');
});
