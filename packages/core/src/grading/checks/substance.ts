import { type Coverage, coverClaims } from '../features/coverage.ts';
import type { PreparedQuestion } from '../prepared-question.ts';
import { isMisspelt } from '../text/misspelt.ts';
import { type PreparedText, prepareText, type Term } from '../text/terms.ts';
import { emptyTalk, fillers, positions, quantities } from '../text/word-lists.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import type { Bounds } from './bounds.ts';

interface Answered {
  readonly question: PreparedQuestion;
  readonly answer: PreparedText;
  readonly coverage: Coverage;
  /** Share of the answer that repeats itself, 0 to 1. */
  readonly repeated: number;
  readonly vectors: WordVectors;
}

/** Words of no known language, and nothing of what was asked for: at most this score, 0 to 1. */
const gibberish = { unknown: 0.6, held: 0.1, high: 0.03 } as const;
/** Nothing is said of the subject: "I am not sure, can we skip this one?". */
const nothingSaid = 0.04;

/** An answer that mostly repeats itself. */
const repetition = { share: 0.6, high: 0.1 } as const;
/** Ways of not answering; in a short answer that holds little else they are all of it. */
const evasion =
  /\b(?:(?:do not|don'?t|didn'?t|did not|can'?t|cannot|could not|couldn'?t) (?:really |actually )?(?:know|remember|recall|answer|think of)|(?:no|not a|haven'?t a|have no) (?:idea|clue)|not (?:really |so |very )?(?:sure|certain|familiar)|(?:skip|pass on) (?:it|this|that)|next question|look (?:it|this|that) up|never (?:heard|learned|learnt|studied|used|worked))\b/iu;
const short = { words: 24, held: 0.35 } as const;

/** Questions that a few words answer without any of content: "as many as you want", "before they are used". */
const answeredBy = [
  {
    asks: /\bhow (?:many|much|often|long|far|big|large)\b|\bnumber of\b/iu,
    words: quantities,
  },
  { asks: /^\W*(?:when|where)\b/iu, words: positions },
] as const;

/** What an answer without substance can get at most. */
export function boundsOfSubstance(answered: Answered): Bounds {
  const { answer, coverage, repeated } = answered;
  const content = answer.terms.filter(({ text }) => !emptyTalk.has(text) && !fillers.has(text));
  if (content.length === 0) return { low: 0, high: withoutContent(answered) };
  if (
    mostHeld(coverage) < gibberish.held &&
    unknownShare(content, answered.vectors) >= gibberish.unknown
  )
    return { low: 0, high: gibberish.high };
  if (repeated >= repetition.share) return { low: 0, high: repetition.high };
  return { low: 0, high: evades(answered) ? nothingSaid : 1 };
}

/** Whether a short answer declines to answer, and what else it says holds next to nothing of any claim. */
function evades({ question, answer, vectors }: Answered): boolean {
  if (answer.tokens.length > short.words || !evasion.test(answer.text)) return false;
  const rest = prepareText(answer.text.replace(evasion, ' '), vectors);
  return mostHeld(coverClaims(question, rest, vectors)) < short.held;
}

/** The largest share that is held of one claim, 0 to 1. */
function mostHeld({ claims }: Coverage): number {
  return Math.max(0, ...claims.map(({ overall }) => overall));
}

function withoutContent({ question, answer }: Answered): number {
  if (answer.tokens.length === 0) return 0;
  const answers = answeredBy.some(
    ({ asks, words }) =>
      asks.test(question.asked.text) && answer.tokens.some(({ text }) => words.has(text)),
  );
  return answers ? 1 : nothingSaid;
}

function unknownShare(content: readonly Term[], vectors: WordVectors): number {
  const unknown = content.filter(
    ({ rank, text }) => rank === -1 && /^\p{L}+$/u.test(text) && !isMisspelt(text, vectors),
  );
  return unknown.length / content.length;
}
