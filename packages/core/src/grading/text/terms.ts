import type { WordVectors } from '../vectors/word-vectors.ts';
import { phraseGroups } from './phrase-groups.ts';
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

/** Weight of a content word by its rank: ln(2 + rank) over ln(2 + 60,000), at most 1. */
function weightOf(token: Token, rank: number): number {
  if (token.grammatical) return grammarWeight;
  if (rank === -1) return token.text.length === 1 ? 0.5 : 1;
  return Math.min(1, 0.1 + 0.9 * (Math.log(2 + rank) / Math.log(60_002)) ** 1.5);
}

/** Splits a text into units and looks every word up. */
export function prepareText(text: string, vectors: WordVectors): PreparedText {
  const units = unitsOf(text).map((unit) => {
    const groups = phraseGroups(unit.tokens);
    const tokens = unit.tokens.map((token, index): Term => {
      const rank = rankOf(token, vectors);
      const isWord = /^\p{L}/u.test(token.text) && !token.text.startsWith('o(');
      return { ...token, isWord, rank, weight: weightOf(token, rank), groups: groups[index] ?? [] };
    });
    return { ...unit, tokens };
  });
  const tokens = units.flatMap((unit) => unit.tokens);
  return { text, units, tokens, terms: distinctTerms(tokens) };
}

function rankOf(token: Token, vectors: WordVectors): number {
  const rank = vectors.rankOf(token.text);
  return rank === -1 ? vectors.rankOf(token.stem) : rank;
}

/** The content words of `tokens`, one for each stem. */
export function distinctTerms(tokens: readonly Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const token of tokens)
    if (!token.grammatical && !seen.has(token.stem)) seen.set(token.stem, token);
  return [...seen.values()];
}
