import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Elements whose text is no prose. */
const noProse = /<(script|style|pre|nav|head|table)\b.*?<\/\1>|<!--.*?-->/gis;
/** Where a paragraph ends, and all other tags, which do not end one. */
const paragraphEnd = /<\/?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|section|blockquote|br|hr)\b[^>]*>/gi;
const tag = /<[^>]*>/g;
const grammar =
  /^(?:the|of|to|a|an|and|is|are|in|that|for|it|as|be|this|with|or|by|not|on|if|can|you|from|will|which|when)$/;
const word = /^[("']*[A-Za-z]+[.,;:()?!"']*$/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A paragraph of fewer words is a heading or an entry of a list; one of more is a table. */
const words = { fewest: 8, most: 900 } as const;

/**
 * The paragraphs of prose in the HTML pages and dictionaries of packages of Debian, each once, package by
 * package and page by page in the order of their names. Needs `apt-get`, `dpkg-deb` and `tar`.
 */
export function documentation(packages: Readonly<Record<string, string>>): string[] {
  const paragraphs = new Set<string>();
  for (const [name, version] of Object.entries(packages)) {
    const folder = mkdtempSync(join(tmpdir(), 'documentation-'));
    try {
      run(folder, `apt-get download ${name}=${version}`);
      run(folder, 'dpkg-deb --fsys-tarfile *.deb | tar x --wildcards ./usr/share');
      for (const file of pages(folder))
        for (const paragraph of paragraphsOf(file)) paragraphs.add(paragraph);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return [...paragraphs];
}

function run(folder: string, command: string): void {
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html?(?:\.gz)?|dict\.dz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function paragraphsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (/\.(?:gz|dz)$/.test(file) ? gunzipSync(bytes) : bytes).toString('utf8');
  const parts = file.includes('.htm')
    ? text
        .replaceAll(noProse, '\n\n')
        .replaceAll(paragraphEnd, '\n\n')
        .replaceAll(tag, '')
        .replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? ' ')
    : text;
  return parts
    .split(/\n\s*\n/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter(isProse);
}

/** English sentences, not signatures, tables or code: enough words, most of them words, and grammar among them. */
export function isProse(text: string): boolean {
  const parts = text.split(' ');
  if (parts.length < words.fewest || parts.length > words.most) return false;
  if (!/[.?!:)"]$/.test(text) || text.includes('\uFFFD')) return false;
  const count = (pattern: RegExp): number => parts.filter((part) => pattern.test(part)).length;
  const symbols = text.match(/[{}\\|=<>_]/g)?.length ?? 0;
  return (
    count(grammar) >= 1 + parts.length / 14 &&
    count(word) >= 0.75 * parts.length &&
    symbols <= Math.max(1, parts.length / 12)
  );
}
