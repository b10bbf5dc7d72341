/**
 * Builds the vectors that tell which words of computing belong together, from documentation that Debian
 * packages, and writes each as signed bytes.
 *
 *   pnpm --filter @interview/bench-grading vectors:computing
 *
 * Runs on Debian 12 in about five minutes, with 2 GB of memory; `apt-get` fetches the packages (about 400 MB,
 * deleted afterwards). The same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokenize } from '@interview/core/grading/training';
import packages from '../../documentation-packages.json' with { type: 'json' };
import { documentation } from './documentation.ts';
import { neighbourInformation } from './neighbours.ts';
import { packVectors } from './pack-vectors.ts';
import { dominantSubspace } from './subspace.ts';

const size = 12_000;
const dimensions = 64;
const seed = 1;
const target = fileURLToPath(
  new URL('../../../../packages/core/src/grading/vectors/computing.json', import.meta.url),
);

/** The content words of a text in order. */
function contentOf(text: string): string[] {
  return tokenize(text)
    .filter(({ text: word, grammatical }) => !grammatical && /^[a-z]/.test(word))
    .map(({ text: word }) => word);
}

const paragraphs = documentation(packages);
const counts = new Map<string, number>();
for (const paragraph of paragraphs)
  for (const word of contentOf(paragraph))
    if (/^[a-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
const words = [...counts]
  .toSorted(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
  .slice(0, size)
  .map(([word]) => word);
const ranks = new Map(words.map((word, rank) => [word, rank]));

function* ranked(): Generator<number[]> {
  for (const paragraph of paragraphs)
    yield contentOf(paragraph).map((word) => ranks.get(word) ?? -1);
}

const places = dominantSubspace(neighbourInformation(ranked(), size), dimensions, seed);
const table = {
  dimensions,
  words,
  vectors: Object.fromEntries(words.map((word, rank) => [word, [...(places[rank] ?? [])]])),
};
const source = { name: 'Debian documentation packages', packages };
const packed = packVectors(table, { most: size, also: new Set() });
writeFileSync(target, JSON.stringify({ source, ...packed }));
console.log(`${paragraphs.length} paragraphs, ${words.length} words`);
