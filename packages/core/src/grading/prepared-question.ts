import type { QuestionContent } from '../schemas/question.ts';
import { type PreparedText, prepareText, type Term } from './text/terms.ts';
import type { WordVectors } from './vectors/word-vectors.ts';

/** A content word that an answer should hold, and how much it counts. */
export interface Wanted {
  readonly term: Term;
  /** Weight of the word, less where the question already says it. */
  readonly worth: number;
}

/** One wording of an expected point. */
export interface Wording {
  readonly text: PreparedText;
  readonly wanted: readonly Wanted[];
}

/** A claim that a strong answer makes: an expected point, or a sentence of a long one. Or a known wrong one. */
export interface Claim {
  /** Index of the expected point, or of the misconception, that it belongs to. */
  readonly point: number;
  readonly weight: number;
  /** The point's own words first, then its paraphrases. */
  readonly wordings: readonly Wording[];
}

/** A question made ready for grading any number of answers. */
export interface PreparedQuestion {
  readonly content: QuestionContent;
  readonly asked: PreparedText;
  readonly askedStems: ReadonlySet<string>;
  readonly claims: readonly Claim[];
  readonly model: PreparedText;
  /** Known wrong claims, in the order of the question's misconceptions. */
  readonly misconceptions: readonly Claim[];
  /** Whether each expected point is said in several wordings, so that free wording is recognised better. */
  readonly worded: boolean;
}

/** What a word is still worth when the question says it already. */
const askedShare = 0.2;

/** A point longer than this many words is split into its sentences. */
const longPoint = 24;

export function prepareQuestion(content: QuestionContent, vectors: WordVectors): PreparedQuestion {
  const prepare = (text: string) => prepareText(text, vectors);
  const asked = prepare(content.question);
  const askedStems = new Set(asked.terms.map(({ stem }) => stem));
  const wording = (text: string): Wording => {
    const prepared = prepare(text);
    return { text: prepared, wanted: wantedOf(prepared.terms, askedStems) };
  };
  const claims = content.expected_points.flatMap((point, index) => {
    const parts = sentences(prepare(point.point));
    const paraphrases = parts.length > 1 ? [] : point.paraphrases;
    return parts.map((text) => ({
      point: index,
      weight: point.weight / parts.length,
      wordings: [text, ...paraphrases].map(wording),
    }));
  });
  const misconceptions = content.misconceptions.map(({ claim }, point) => ({
    point,
    weight: 1,
    wordings: [wording(claim)],
  }));
  return {
    content,
    asked,
    askedStems,
    claims,
    model: prepare(content.model_answer),
    misconceptions,
    worded: content.expected_points.every(({ paraphrases }) => paraphrases.length > 0),
  };
}

/** Each content word with what it is worth, given what the question says already. */
export function wantedOf(terms: readonly Term[], askedStems: ReadonlySet<string>): Wanted[] {
  return terms.map((term) => ({
    term,
    worth: term.weight * (askedStems.has(term.stem) ? askedShare : 1),
  }));
}

function sentences({ text, tokens, units }: PreparedText): string[] {
  if (tokens.length <= longPoint) return [text];
  return units.map(({ start, end }) => text.slice(start, end));
}
