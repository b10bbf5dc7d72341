import type { Role } from '../bank/schema.ts';

/** Words that say nothing about what a role does. */
const emptyWords = new Set([
  'senior',
  'junior',
  'lead',
  'staff',
  'principal',
  'sr',
  'jr',
  'mid',
  'level',
  'the',
  'of',
  'and',
  'i',
  'ii',
  'iii',
  'intern',
  'graduate',
  'entry',
  'remote',
]);

/** Words for the same work. */
const sameWords: Readonly<Record<string, string>> = {
  dev: 'developer',
  engineer: 'developer',
  engineering: 'developer',
  programmer: 'developer',
  coder: 'developer',
  fe: 'frontend',
  be: 'backend',
  ml: 'machinelearning',
  qa: 'test',
  tester: 'test',
  testing: 'test',
  js: 'javascript',
  ts: 'typescript',
  reactjs: 'react',
  nodejs: 'node',
  golang: 'go',
  admin: 'administrator',
  mgr: 'manager',
  sysadmin: 'administrator',
};

/** Words shared by so many roles that they decide nothing. */
const commonWords = new Set([
  'developer',
  'manager',
  'analyst',
  'specialist',
  'administrator',
  'architect',
]);

/** A role must be at least this alike to stand for another: below it the general role is better. */
const leastLikeness = 0.34;

/**
 * The role whose name or alias is most like `text`: the same, else sharing the most telling words
 * (a typo of one letter counts); undefined when none is like it.
 */
export function nearestRole(text: string, roles: readonly Role[]): Role | undefined {
  const same = roles.find((role) => names(role).some((name) => plain(name) === plain(text)));
  if (same !== undefined) return same;
  const wanted = words(text);
  const rated = roles.map((role) => ({
    role,
    likeness: Math.max(...names(role).map((name) => likeness(wanted, words(name)))),
  }));
  const best = rated.toSorted((a, b) => b.likeness - a.likeness)[0];
  return best !== undefined && best.likeness >= leastLikeness ? best.role : undefined;
}

function names({ name, aliases }: Role): string[] {
  return [name, ...aliases];
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/front[\s-]?end/g, 'frontend')
    .replaceAll(/back[\s-]?end/g, 'backend')
    .replaceAll(/full[\s-]?stack/g, 'fullstack')
    .replaceAll(/machine[\s-]?learning/g, 'machinelearning')
    .replaceAll(/node\.js/g, 'node')
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter((word) => word !== '' && !emptyWords.has(word))
    .map((word) => sameWords[word] ?? word);
}

/** Weighted Dice coefficient of two sets of words, 0–1; common words weigh a fifth. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const weight = (list: readonly string[]): number =>
    list.reduce((sum, word) => sum + (commonWords.has(word) ? 0.2 : 1), 0);
  const shared = a.filter((word) => b.some((other) => nearlySame(word, other)));
  const total = weight(a) + weight(b);
  return total === 0 ? 0 : (2 * weight(shared)) / total;
}

/** Equal, or at least five letters long and one edit apart. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
