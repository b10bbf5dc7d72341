import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter says of one file with the repository's rules. */
function lint(path: string, source: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/oxlint'), [path], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(file);
  return stdout + stderr;
}

const core = 'packages/core/src/injected.ts';
const db = 'packages/db/src/injected.ts';
const client = 'packages/client/src/injected.ts';
const api = 'apps/api/src/injected.ts';
const web = 'apps/web/src/injected.ts';

test.each([
  [core, '@interview/db'],
  [core, 'kysely'],
  [core, 'node:fs'],
  [core, 'express'],
  [core, 'zod-to-json-schema'],
  [core, '../../db/src/database.ts'],
  [core, '../../../apps/api/src/app.ts'],
  [db, '@interview/api'],
  [db, '@interview/client'],
  [db, 'express'],
  [db, '@trpc/server'],
  [db, '../../../apps/api/src/app.ts'],
  [db, '../../core/src/index.ts'],
  [client, '@interview/db'],
  [client, 'kysely'],
  [client, '@interview/api'],
  [client, '../../../apps/api/src/app.ts'],
  [api, '@interview/web'],
  [api, '@interview/client'],
  [api, '../../web/src/main.tsx'],
  [api, '../../../packages/db/src/database.ts'],
  [web, '@interview/api'],
  [web, '@interview/db'],
  [web, 'kysely'],
  [web, '../../api/src/app.ts'],
])('%s may not import %s', (path, specifier) => {
  const report = lint(path, `import { thing } from '${specifier}';\n\nthing();\n`);
  expect(report).toContain('no-restricted-imports');
});

test.each([
  [core, "import { z } from 'zod';"],
  [core, "import { z } from './schemas/zod-free.ts';"],
  [db, "import { z } from '@interview/core';"],
  [db, "import { z } from 'kysely';"],
  [client, "import type { z } from '@interview/api';"],
  [client, "import { z } from '@interview/core';"],
  [api, "import { z } from '@interview/db';"],
  [web, "import { z } from '@interview/client';"],
  [web, "import { z } from '@interview/core';"],
])('%s may: %s', (path, statement) => {
  const report = lint(path, `${statement}\n\nexport type Used = typeof z;\n`);
  expect(report).not.toContain('no-restricted-imports');
});
