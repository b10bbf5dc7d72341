import type { Wanted } from '../prepared-question.ts';
import type { PreparedText, Term } from '../text/terms.ts';

/** Share of the wanted neighbours (two content words, at most one other between) that the answer has too. */
export function pairOverlap(wanted: readonly Term[], given: readonly Term[]): number {
  const pairs = neighbours(wanted);
  const found = neighbours(given);
  if (pairs.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (found.has(pair)) shared++;
  return shared / pairs.size;
}

function neighbours(tokens: readonly Term[]): ReadonlySet<string> {
  const content = tokens.filter(({ grammatical }) => !grammatical).map(({ stem }) => stem);
  const pairs = new Set<string>();
  for (const [index, stem] of content.entries())
    for (const next of content.slice(index + 1, index + 3)) pairs.add(`${stem} ${next}`);
  return pairs;
}

/** Length of the longest common subsequence of the stems, over the number of `wanted`. */
export function commonSequence(wanted: readonly Term[], given: readonly Term[]): number {
  if (wanted.length === 0) return 0;
  let last = new Uint16Array(given.length + 1);
  for (const { stem } of wanted) {
    const row = new Uint16Array(given.length + 1);
    for (const [index, other] of given.entries())
      row[index + 1] =
        stem === other.stem
          ? (last[index] ?? 0) + 1
          : Math.max(last[index + 1] ?? 0, row[index] ?? 0);
    last = row;
  }
  return (last[given.length] ?? 0) / wanted.length;
}

/** Length of the longest run of words that both texts have, over the number of `wanted`. */
export function longestRun(wanted: readonly Term[], given: readonly Term[]): number {
  let longest = 0;
  let last = new Uint16Array(given.length + 1);
  for (const { stem } of wanted) {
    const row = new Uint16Array(given.length + 1);
    for (const [index, other] of given.entries())
      if (stem === other.stem) {
        row[index + 1] = (last[index] ?? 0) + 1;
        longest = Math.max(longest, row[index + 1] ?? 0);
      }
    last = row;
  }
  return wanted.length > 0 ? longest / wanted.length : 0;
}

/** Cosine of the counts of letter triples, 0 to 1: robust against misspelling and word forms. */
export function letterOverlap(a: string, b: string): number {
  const left = triples(a);
  const right = triples(b);
  let dot = 0;
  for (const [triple, count] of left) dot += count * (right.get(triple) ?? 0);
  const size = Math.sqrt(squares(left) * squares(right));
  return size > 0 ? dot / size : 0;
}

function triples(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  for (let i = 0; i + 3 <= plain.length; i++) {
    const triple = plain.slice(i, i + 3);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

function squares(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum;
}

/** Share of the wanted worth whose very stem the answer has. */
export function exactOverlap(wanted: readonly Wanted[], answer: PreparedText): number {
  const said = new Set(answer.terms.map(({ stem }) => stem));
  let found = 0;
  let all = 0;
  for (const { term, worth } of wanted) {
    all += worth;
    if (said.has(term.stem)) found += worth;
  }
  return all > 0 ? found / all : 0;
}
