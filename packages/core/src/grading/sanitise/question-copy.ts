import type { Token } from '../text/tokens.ts';

/** So many words of the question in a row, in its order, are copied rather than used. */
const copiedRun = 6;
/** A question shorter than `copiedRun` is copied when all of it stands there, from this many words on. */
const shortest = 3;

/** For each token of the answer true when it stands in a run copied from the question. */
export function copiedFromQuestion(
  answer: readonly Token[],
  question: readonly Token[],
): boolean[] {
  const marks = answer.map(() => false);
  const span = Math.min(copiedRun, question.length);
  if (span < shortest) return marks;
  const runs = new Set(question.map((_token, start) => key(question, start, span)));
  for (let start = 0; start + span <= answer.length; start++)
    if (runs.has(key(answer, start, span))) marks.fill(true, start, start + span);
  return marks;
}

function key(tokens: readonly Token[], start: number, span: number): string {
  const run = tokens.slice(start, start + span);
  return run.length < span ? '' : run.map(({ stem }) => stem).join(' ');
}
