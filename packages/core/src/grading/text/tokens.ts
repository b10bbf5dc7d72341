import { stem } from './stem.ts';
import { functionWords } from './word-lists.ts';

/** A word, number or bound of a text, with where it stands. Offsets are UTF-16 code units. */
export interface Token {
  /** Lower case, one spelling for each notation of a bound: `O(N log N)` is `o(nlogn)`. */
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** True for a word that carries grammar rather than content. */
  readonly grammatical: boolean;
}

const pattern =
  /\b[oO]\s?\((?:[^()]|\([^()]*\)){1,24}\)|\p{N}+(?:[.,]\p{N}+)*%?|[\p{L}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}]+)*(?:\+\+|#)?|[%]/gu;

/** The tokens of a text in order. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(pattern)].flatMap((match) => splitIdentifier(match[0], match.index));
}

/** `camelCase` and `snake_case` names are the words they are made of. */
function splitIdentifier(word: string, start: number): Token[] {
  if (!/^\p{L}/u.test(word) || !/_|\p{Ll}\p{Lu}/u.test(word)) return [token(word, start)];
  return [...word.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[^_]/gu)].map((part) =>
    token(part[0], start + part.index),
  );
}

function token(raw: string, start: number): Token {
  const text = normalised(raw);
  return {
    text,
    stem: stem(text.replace(/'s$/, '')),
    start,
    end: start + raw.length,
    grammatical: functionWords.has(text),
  };
}

function normalised(raw: string): string {
  const lower = raw.toLowerCase().replaceAll('’', "'");
  return /^o\s?\(/.test(lower) ? normalisedBound(lower) : lower;
}

function normalisedBound(bound: string): string {
  return bound
    .replaceAll('²', '^2')
    .replaceAll('³', '^3')
    .replaceAll(/\*\*/g, '^')
    .replaceAll(/[\s*·]|_?2(?=\s*\(?n\))/g, '')
    .replaceAll('log(n)', 'logn')
    .replace(/\)+$/, ')');
}
