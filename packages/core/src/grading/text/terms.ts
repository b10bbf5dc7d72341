import type { WordVectors } from '../vectors/word-vectors.ts';
import { type Phrase, phrasesOf } from './phrase-groups.ts';
import type { Token } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';

/** A token with what is known of its word. */
export interface Term extends Token {
  /** False for numbers and bounds. */
  readonly isWord: boolean;
  /** Rank of the word among the vectors, -1 when unknown. */
  readonly rank: number;
  /** How telling the word is: about 0.05 for grammar, up to 1 for a rare or unknown word. */
  readonly weight: number;
  /** Numbers of the synonym groups that the word, or a phrase it stands in, belongs to. */
  readonly groups: readonly number[];
}

export interface PreparedUnit extends Omit<Unit, 'tokens'> {
  readonly tokens: readonly Term[];
}

/** A text made ready for matching. */
export interface PreparedText {
  readonly text: string;
  readonly units: readonly PreparedUnit[];
  /** All tokens in order. */
  readonly tokens: readonly Term[];
  /** The content words, one for each stem, at their first place. */
  readonly terms: readonly Term[];
}

const grammarWeight = 0.06;
/** "as many as" says as much as "unlimited" only together. */
const idiomWeight = 0.4;

/** Weight of a content word by its rank: ln(2 + rank) over ln(2 + 60,000), at most 1. */
function weightOf(token: Token, rank: number): number {
  if (token.grammatical) return grammarWeight;
  if (rank === -1) return token.text.length === 1 ? 0.5 : 1;
  return Math.min(1, 0.1 + 0.9 * (Math.log(2 + rank) / Math.log(60_002)) ** 1.5);
}

/** Splits a text into units and looks every word up. */
export function prepareText(text: string, vectors: WordVectors): PreparedText {
  const units = unitsOf(text).map((unit) => {
    const phrases = phrasesOf(unit.tokens);
    const tokens = unit.tokens.map((token, index) =>
      termOf(token, phrases[index] ?? [], rankOf(token, vectors)),
    );
    return { ...unit, tokens };
  });
  const tokens = units.flatMap((unit) => unit.tokens);
  return { text, units, tokens, terms: distinctTerms(tokens) };
}

function termOf(token: Token, phrases: readonly Phrase[], rank: number): Term {
  const isWord = /^\p{L}/u.test(token.text) && !token.text.startsWith('o(');
  const groups = phrases.map(({ group }) => group);
  const term = { ...token, isWord, rank, groups, weight: weightOf(token, rank) };
  const isIdiom = token.grammatical && phrases.some(({ idiom }) => idiom);
  return isIdiom ? { ...term, grammatical: false, weight: idiomWeight } : term;
}

function rankOf(token: Token, vectors: WordVectors): number {
  const rank = vectors.rankOf(token.text);
  return rank === -1 ? vectors.rankOf(token.stem) : rank;
}

/** The content words of `tokens`, one for each stem, with the synonym groups of all its places. */
export function distinctTerms(tokens: readonly Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const token of tokens) {
    if (token.grammatical) continue;
    const { groups, ...first } = seen.get(token.stem) ?? token;
    seen.set(token.stem, { ...first, groups: [...new Set([...groups, ...token.groups])] });
  }
  return [...seen.values()];
}
