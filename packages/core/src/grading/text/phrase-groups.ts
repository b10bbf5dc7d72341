import { synonymGroups } from './computing-synonyms.ts';
import { type Token, tokenize } from './tokens.ts';

interface Phrase {
  readonly stems: readonly string[];
  readonly group: number;
}

const phrases = phrasesByFirstStem();

/** For each token the synonym groups that it, or a phrase it stands in, belongs to. */
export function phraseGroups(tokens: readonly Token[]): number[][] {
  const groups: number[][] = tokens.map(() => []);
  for (const [start, token] of tokens.entries())
    for (const phrase of phrases.get(token.stem) ?? [])
      if (phrase.stems.every((part, offset) => tokens[start + offset]?.stem === part))
        for (let i = start; i < start + phrase.stems.length; i++) groups[i]?.push(phrase.group);
  return groups;
}

function phrasesByFirstStem(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [group, entries] of synonymGroups.entries())
    for (const entry of entries) {
      const stems = tokenize(entry).map(({ stem }) => stem);
      const first = stems[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { stems, group }]);
    }
  return found;
}
