/** Fails the build when a page's first load of JavaScript is above its budget. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { firstLoads } from './budgets.ts';
import type { Manifest } from './page-files.ts';

const dist = new URL('../dist/', import.meta.url);
const manifest: Manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const loads = firstLoads({
  manifest,
  sizeOf: (file) => gzipSync(readFileSync(fileURLToPath(new URL(file, dist)))).length,
  extra: ['theme.js'],
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
for (const { name, bytes, budget } of loads) {
  const mark = bytes > budget ? ' ABOVE' : '';
  console.log(
    `${kilobytes(bytes).padStart(9)} of ${kilobytes(budget).padStart(8)}  ${name}${mark}`,
  );
}
if (loads.some(({ bytes, budget }) => bytes > budget)) {
  console.error('A page loads more JavaScript than its budget.');
  process.exitCode = 1;
}
