import type { WordVectors } from '../vectors/word-vectors.ts';

/** Shorter words are near too many others. */
const shortest = 6;
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** True when one slip of the keyboard (a letter added, lost, changed or swapped) makes it a known word. */
export function isMisspelt(word: string, { rankOf }: Pick<WordVectors, 'rankOf'>): boolean {
  if (word.length < shortest) return false;
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const swapped = `${head}${tail.slice(1, 2)}${tail.slice(0, 1)}${tail.slice(2)}`;
    const near = [head + tail.slice(1), swapped].concat(
      letters.flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
    );
    if (near.some((one) => rankOf(one) !== -1)) return true;
  }
  return false;
}
