/**
 * Builds the vectors that tell which words of computing belong together and writes each as signed bytes: from
 * which words stand together in documentation that Debian packages, then from texts that say the same.
 *
 *   pnpm --filter @interview/bench-grading vectors:computing
 *
 * Runs on Debian 12 in about five minutes, with 2 GB of memory; `apt-get` fetches the packages (about 400 MB,
 * deleted afterwards). The same packages, question bank and paraphrases give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBank } from '@interview/core/bank';
import { tokenize } from '@interview/core/grading/training';
import packages from '../../documentation-packages.json' with { type: 'json' };
import { drawnTogether } from './contrast.ts';
import { documentation } from './documentation.ts';
import { neighbourInformation } from './neighbours.ts';
import { packVectors } from './pack-vectors.ts';
import { sameInOtherWords } from './paraphrases.ts';
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

function knownOf(text: string): number[] {
  return contentOf(text).flatMap((word) => ranks.get(word) ?? []);
}

/** How much a word tells: the rarer, the more. */
const often = words.map((word) => counts.get(word) ?? 1);
const all = often.reduce((sum, count) => sum + count, 0);
const weights = often.map((count) => Math.log(all / count));

/** Of one known word or none, a wording hardly says what is meant. */
const meanings = sameInOtherWords(loadBank()).map((group) =>
  group
    .map((texts) => texts.map(knownOf).filter((wording) => wording.length >= 2))
    .filter((wordings) => wordings.length >= 3),
);
const vectors = dominantSubspace(neighbourInformation(ranked(), size), dimensions, seed);
const places = drawnTogether({ vectors, weights }, meanings, seed);
const table = {
  dimensions,
  words,
  vectors: Object.fromEntries(words.map((word, rank) => [word, [...(places[rank] ?? [])]])),
};
const source = { name: 'Debian documentation packages, and paraphrases of this project', packages };
const packed = packVectors(table, { most: size, also: new Set() });
writeFileSync(target, JSON.stringify({ source, ...packed }));
console.log(`${paragraphs.length} paragraphs, ${words.length} words`);
