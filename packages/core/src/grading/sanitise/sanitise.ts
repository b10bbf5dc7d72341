import { type Token, tokenize } from '../text/tokens.ts';
import { unitsOf } from '../text/units.ts';
import { startOfInjection } from './injection.ts';
import { copiedFromQuestion } from './question-copy.ts';
import { repeated } from './repetition.ts';

/** An answer without what must not count. */
export interface Sanitised {
  /** As long as the answer: what was taken out is spaces, so offsets stay true. */
  readonly text: string;
  readonly injection: boolean;
  /** Share of the words that were taken out, by reason, 0 to 1. */
  readonly copied: number;
  readonly repeated: number;
}

/** Marks that are not seen and reorder or hide text: zero-width, bidirectional, tag characters. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]|\uDB40[\uDC00-\uDC7F]/gu;

/** Takes out instructions to the grader, copies of the question and repetitions. */
export function sanitise(answer: string, question: string): Sanitised {
  const visible = answer.replaceAll(invisible, asSpaces);
  const spoken = unitsOf(visible).flatMap(({ start, end }) => {
    const from = startOfSpeech(answer.slice(start, end));
    return from === -1 ? [] : [{ start: start + from, end }];
  });
  const heard = blanked(visible, spoken);
  const tokens = tokenize(heard);
  const asked = copiedFromQuestion(tokens, tokenize(question));
  const again = repeated(tokens);
  const out = tokens.filter((_token, index) => asked[index] === true || again[index] === true);
  const share = (marks: readonly boolean[]): number =>
    marks.filter(Boolean).length / Math.max(1, tokens.length);
  return {
    text: blanked(heard, out),
    injection: spoken.length > 0,
    copied: share(asked),
    repeated: share(again),
  };
}

/** Where a stretch begins to speak to the grader, whether invisible marks part its words or cut them up. */
function startOfSpeech(text: string): number {
  const hidden = new Set(
    [...text.matchAll(invisible)].flatMap(({ 0: mark, index }) =>
      Array.from({ length: mark.length }, (_, offset) => index + offset),
    ),
  );
  const parted = startOfInjection(text.replaceAll(invisible, asSpaces));
  if (parted !== -1 || hidden.size === 0) return parted;
  const seen = [...Array(text.length).keys()].filter((index) => !hidden.has(index));
  const joined = startOfInjection(seen.map((index) => text.charAt(index)).join(''));
  return seen[joined] ?? -1;
}

function asSpaces(text: string): string {
  return ' '.repeat(text.length);
}

function blanked(text: string, stretches: readonly Pick<Token, 'start' | 'end'>[]): string {
  return stretches.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + asSpaces(rest.slice(start, end)) + rest.slice(end),
    text,
  );
}
