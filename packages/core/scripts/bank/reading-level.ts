import type { Difficulty } from '../../src/schemas/primitives.ts';

/**
 * How many years of school a text asks for. Eight is what guides to plain language advise for any
 * reader; harder questions may say more in a sentence, and their terms are longer.
 */
export const highestLevel: Record<Difficulty, number> = {
  beginner: 8,
  intermediate: 9,
  advanced: 11,
};

/** Letters a word, words a sentence, and the rest, so that the sum is a school year. */
const formula = { letters: 4.71, words: 0.5, start: -21.43 } as const;
const quotedCode = /`[^`]*`/g;
const sentenceEnd = /(?<=[.!?])\s+|\n+/;
/** Letters, perhaps joined: "two-way", "don't". Numbers, signatures and symbols are not read as words. */
const plainWord = /^\p{L}+(?:['’-]\p{L}+)*$/u;
const marksAround = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The Automated Readability Index: 4.71 · letters/words + 0.5 · words/sentences − 21.43 (E. A. Smith
 * and R. J. Senter, Automated Readability Index, AMRL-TR-66-220, 1967). It counts letters where other
 * formulas count syllables, which jargon inflates and which no rule counts rightly. Code is left out.
 */
export function readingLevel(text: string): number {
  const sentences = text
    .replaceAll(quotedCode, ' ')
    .split(sentenceEnd)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const letters = words.join('').replaceAll(/['’-]/g, '').length;
  const perWord = letters / words.length;
  const perSentence = words.length / sentences.length;
  return formula.letters * perWord + formula.words * perSentence + formula.start;
}

function wordsOf(sentence: string): string[] {
  return sentence
    .split(/\s+/)
    .map((word) => word.replaceAll(marksAround, ''))
    .filter((word) => plainWord.test(word));
}
