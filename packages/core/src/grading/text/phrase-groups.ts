import { synonymGroups } from './computing-synonyms.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Phrase {
  readonly stems: readonly string[];
  readonly group: number;
  /** True for several words that each carry grammar alone: "as many as". */
  readonly idiom: boolean;
}

const phrases = phrasesByFirstStem();

/** For each token the synonym groups that it, or a phrase it stands in, belongs to. */
export function phraseGroups(tokens: readonly Token[]): number[][] {
  return phrasesOf(tokens).map((found) => found.map(({ group }) => group));
}

/** For each token the phrases with synonyms that it stands in. */
export function phrasesOf(tokens: readonly Token[]): Phrase[][] {
  const groups: Phrase[][] = tokens.map(() => []);
  for (const [start, token] of tokens.entries())
    for (const phrase of phrases.get(token.stem) ?? [])
      if (phrase.stems.every((part, offset) => tokens[start + offset]?.stem === part))
        for (let i = start; i < start + phrase.stems.length; i++) groups[i]?.push(phrase);
  return groups;
}

function phrasesByFirstStem(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [group, entries] of synonymGroups.entries())
    for (const entry of entries) {
      const words = tokenize(entry);
      const stems = words.map(({ stem }) => stem);
      const idiom = words.length > 1 && words.every(({ grammatical }) => grammatical);
      const first = stems[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { stems, group, idiom }]);
    }
  return found;
}
