import type { Token } from '../text/tokens.ts';

/** Words that must recur in the same order to count as a repetition. */
const span = 6;
/** One word said over and over is a repetition from this many times in a row. */
const inARow = 3;

/** For each token true when it only repeats what was said before, word for word. */
export function repeated(tokens: readonly Token[]): boolean[] {
  const marks = tokens.map(() => false);
  const seen = new Set<string>();
  for (let start = 0; start + span <= tokens.length; start++) {
    const key = tokens
      .slice(start, start + span)
      .map(({ stem }) => stem)
      .join(' ');
    if (seen.has(key)) marks.fill(true, start, start + span);
    seen.add(key);
  }
  let run = 1;
  for (const [index, { stem }] of tokens.entries()) {
    run = index > 0 && tokens[index - 1]?.stem === stem ? run + 1 : 1;
    if (run >= inARow) marks.fill(true, index - run + 2, index + 1);
  }
  return marks;
}
