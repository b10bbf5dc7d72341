import { areOpposite } from '../text/opposites.ts';
import { isTypo } from '../text/typos.ts';
import type { PreparedText, Term } from '../text/terms.ts';
import { negations } from '../text/word-lists.ts';

/** How an answer that holds most words of a reference text differs from it. */
export interface Recital {
  /** Share of the reference's words that stand in the answer in the reference's order, 0 to 1. */
  readonly inOrder: number;
  /** Share of the reference's content words that stand in the answer anywhere, 0 to 1. */
  readonly anywhere: number;
  /** Share of the answer's content words that are the reference's, 0 to 1. */
  readonly only: number;
  /** Share of the answer's words that stand in the reference in the same order, 0 to 1. */
  readonly verbatim: number;
  /** Share of the answer's neighbouring words that are neighbours in the reference too, 0 to 1. */
  readonly neighbours: number;
  /** Share of the answer's sentences, among those that recite, that were turned by a "not". */
  readonly negated: number;
  /** Words of the reference that gave way to their opposite or to another number. */
  readonly swapped: number;
}

/** Compares an answer with a reference word by word; slips of the keyboard are forgiven. */
export function recite(reference: PreparedText, answer: PreparedText): Recital {
  const pairs = alignedPairs(reference.tokens, answer.tokens);
  const used = new Set(pairs.map(([, index]) => index));
  const said = new Set(answer.tokens.map(({ stem }) => stem));
  const present = reference.terms.filter(({ stem }) => said.has(stem)).length;
  const wanted = new Set(reference.tokens.map(({ stem }) => stem));
  const own = answer.terms.filter(({ stem }) => wanted.has(stem)).length;
  return {
    inOrder: pairs.length / Math.max(1, reference.tokens.length),
    anywhere: Math.max(
      present / Math.max(1, reference.terms.length),
      pairs.length / Math.max(1, reference.tokens.length),
    ),
    only: own / Math.max(1, answer.terms.length),
    verbatim: pairs.length / Math.max(1, answer.tokens.length),
    neighbours: neighbourShare(reference.tokens, answer.tokens),
    negated: negatedShare(answer, used, pairs.length),
    swapped: swaps(reference.tokens, answer.tokens, { pairs, used, wanted }),
  };
}

/** Pairs of equal words, in the order of both texts: a longest common subsequence. */
function alignedPairs(a: readonly Term[], b: readonly Term[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const same = (i: number, j: number): boolean => {
    const [left, right] = [a[i], b[j]];
    return left !== undefined && right !== undefined && isSame(left, right);
  };
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = same(i, j)
        ? (best[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function isSame(a: Term, b: Term): boolean {
  if (a.text === b.text) return true;
  if (areOpposite(a.stem, b.stem)) return false;
  return a.stem === b.stem || (a.rank === -1 || b.rank === -1 ? isTypo(a.text, b.text) : false);
}

/** A text in another order keeps the neighbours within its clauses; a scrambled one loses them. */
function neighbourShare(reference: readonly Term[], answer: readonly Term[]): number {
  const pairsOf = (tokens: readonly Term[]): string[] =>
    tokens.slice(1).map(({ stem }, index) => `${tokens[index]?.stem} ${stem}`);
  const wanted = new Set(pairsOf(reference));
  const said = pairsOf(answer);
  return said.filter((pair) => wanted.has(pair)).length / Math.max(1, said.length);
}

/** The words that both texts have in order, the places of these in the answer, and the reference's stems. */
interface Aligned {
  readonly pairs: readonly (readonly [number, number])[];
  readonly used: ReadonlySet<number>;
  readonly wanted: ReadonlySet<string>;
}

/**
 * Counts the words that give way to their opposite between two kept neighbours. One that only moved, beside
 * a word that the reference does not have, gave way to nothing: "public, private and protected".
 */
function swaps(
  reference: readonly Term[],
  answer: readonly Term[],
  { pairs, used, wanted }: Aligned,
): number {
  const ends = [...pairs, [reference.length, answer.length] as const];
  const moved = new Set(answer.filter((_, said) => !used.has(said)).map(({ stem }) => stem));
  const gaveWay = (token: Term, other: Term): boolean =>
    isSwap(token, other) && !(moved.has(token.stem) && !wanted.has(other.stem));
  let count = 0;
  let [before, beforeSaid] = [-1, -1];
  for (const [at, said] of ends) {
    const lost = reference.slice(before + 1, at);
    const added = answer.slice(beforeSaid + 1, said);
    count += lost.filter((token) => added.some((other) => gaveWay(token, other))).length;
    [before, beforeSaid] = [at, said];
  }
  return count;
}

function isSwap(lost: Term, added: Term): boolean {
  const figure = /^(?:\p{N}|o\()/u;
  if (figure.test(lost.text) && figure.test(added.text)) return lost.text !== added.text;
  return areOpposite(lost.stem, added.stem);
}

function negatedShare(answer: PreparedText, used: ReadonlySet<number>, kept: number): number {
  if (kept === 0) return 0;
  let index = 0;
  let reciting = 0;
  let negated = 0;
  for (const { tokens } of answer.units) {
    const places = tokens.map(() => index++);
    const aligned = places.filter((place) => used.has(place)).length;
    if (!recites(tokens, (i) => used.has(places[i] ?? -1))) continue;
    reciting += aligned;
    const added = tokens.filter(
      (token, i) => !used.has(places[i] ?? -1) && negations.has(token.text),
    );
    if (added.length > 0) negated += aligned;
  }
  return reciting > 0 ? negated / reciting : 0;
}

/** A unit of the answer recites when at least half of its content words are the reference's. */
function recites(tokens: readonly Term[], isKept: (index: number) => boolean): boolean {
  const content = [...tokens.keys()].filter((i) => tokens[i]?.grammatical === false);
  const counted = content.length > 0 ? content : [...tokens.keys()];
  return counted.filter(isKept).length * 2 >= counted.length;
}
