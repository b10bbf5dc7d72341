import type { Token } from '../text/tokens.ts';

const endings = [
  'ing',
  'ed',
  'ly',
  'tion',
  'ment',
  'ness',
  'ity',
  'er',
  'al',
  'ive',
  'able',
  's',
] as const;

/** What a word can do in a sentence, as far as its form tells: itself for grammar, else its ending. */
export function wordClass({ text, grammatical }: Pick<Token, 'text' | 'grammatical'>): string {
  if (grammatical) return text;
  if (/^\p{N}|^o\(/u.test(text)) return '0';
  return `-${endings.find((ending) => text.length > ending.length + 2 && text.endsWith(ending)) ?? ''}`;
}
