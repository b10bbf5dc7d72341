import type { QuestionContent } from '../schemas/question.ts';
import type { Language } from './analysis.ts';
import { coverClaims } from './features/coverage.ts';
import { prepareQuestion } from './prepared-question.ts';
import { prepareText } from './text/terms.ts';

/** Indices of every second entry, from the second on. */
export function everyOther(entries: readonly unknown[]): number[] {
  return [...entries.keys()].filter((index) => index % 2 === 1);
}

/** The model answer without the sentences that make the points with these indices, and the weight that is kept, 0 to 1. */
export function modelAnswerWithout(
  question: QuestionContent,
  points: ReadonlySet<number>,
  { vectors }: Language,
): { readonly answer: string; readonly kept: number } {
  const { model_answer, expected_points } = question;
  const text = prepareText(model_answer, vectors);
  const { claims } = coverClaims(prepareQuestion(question, vectors), text, vectors);
  const rest = text.units.filter(
    (_unit, index) =>
      !claims.some(
        ({ from, to, claim }) => from <= index && index <= to && points.has(claim.point),
      ),
  );
  const weight = (kept: (index: number) => boolean): number =>
    expected_points.reduce((sum, point, index) => sum + (kept(index) ? point.weight : 0), 0);
  return {
    answer: rest.map(({ start, end }) => model_answer.slice(start, end)).join(' '),
    kept: weight((index) => !points.has(index)) / weight(() => true),
  };
}
