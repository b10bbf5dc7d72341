/** Writes src/bank/categories/index.ts from the files of its folder. */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { categoriesIndex } from './bank/categories-index.ts';

const folder = fileURLToPath(new URL('../src/bank/categories/', import.meta.url));
writeFileSync(`${folder}index.ts`, categoriesIndex(readdirSync(folder)));
