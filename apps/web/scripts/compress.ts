/** Leaves compressed copies beside the built files, so that no server has to compress while it serves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const endings = new Set(['.js', '.css', '.html', '.svg', '.txt']);

for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!endings.has(extname(name))) continue;
  const file = join(dist, name);
  const plain = readFileSync(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  const copies = {
    br: brotliCompressSync(plain, { params: size }),
    gz: gzipSync(plain, { level: 9 }),
  };
  for (const [ending, copy] of Object.entries(copies)) {
    if (copy.length < plain.length) writeFileSync(`${file}.${ending}`, copy);
  }
}
