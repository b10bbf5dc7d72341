import { type Token, tokenize } from './tokens.ts';

/** A sentence, item of a list or line of a text, with its tokens. Offsets are UTF-16 code units. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const boundary = /(?<=[.!?])\s+(?=[^\s])|\s*[\n;•]+\s*|\s+[-–]\s+/gu;

/** Units shorter than this many tokens join the next one: "First." or "1." makes no claim. */
const fewestTokens = 2;

/** Longer units are cut at a comma or a joining word, so that evidence stays readable. */
const mostTokens = 32;

/** The units of a text in order; together they hold all its tokens. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const end of [...ends(text), text.length]) {
    const unit = unitAt(text, start, end);
    if (unit.tokens.length < fewestTokens && end < text.length) continue;
    if (unit.tokens.length > 0) units.push(...pieces(text, unit));
    start = end;
  }
  return units;
}

function ends(text: string): number[] {
  return [...text.matchAll(boundary)].map((match) => match.index + match[0].length);
}

function unitAt(text: string, start: number, end: number): Unit {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = from + raw.trim().length;
  const tokens = tokenize(text.slice(from, to)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
  return { start: from, end: to, tokens };
}

function pieces(text: string, unit: Unit): Unit[] {
  if (unit.tokens.length <= mostTokens) return [unit];
  const middle = unit.tokens[Math.floor(unit.tokens.length / 2)]?.start ?? unit.end;
  const cut = nearestCut(text, unit, middle);
  if (cut === undefined) return [unit];
  const halves = [unitAt(text, unit.start, cut), unitAt(text, cut, unit.end)];
  return halves.filter(({ tokens }) => tokens.length > 0).flatMap((half) => pieces(text, half));
}

function nearestCut(text: string, unit: Unit, middle: number): number | undefined {
  const inside = [
    ...text
      .slice(unit.start, unit.end)
      .matchAll(/, |: | (?=(?:and|but|so|because|which|while|then)\s)/g),
  ]
    .map((match) => unit.start + match.index + match[0].length)
    .filter((at) => at > unit.start + 20 && at < unit.end - 20);
  return inside.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}
