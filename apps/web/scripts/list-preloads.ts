/** Leaves `preloads.json` for the server: the scripts that the page of each path needs at once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pageFiles } from './page-files.ts';

const dist = new URL('../dist/', import.meta.url);
const manifest = readFileSync(new URL('.vite/manifest.json', dist), 'utf8');
const { pages } = pageFiles(JSON.parse(manifest));
writeFileSync(new URL('preloads.json', dist), JSON.stringify(pages));
