import { type BankQuestion, questionContent } from '../../src/bank/schema.ts';
import type { Grader } from '../../src/grading/grader.ts';
import type { Language } from '../../src/grading/analysis.ts';
import { modelAnswerWithout } from '../../src/grading/model-answer-parts.ts';

/** Where the scores of made answers must lie, 0 to 100. */
export const bounds = {
  model: { least: 85 },
  half: { least: 40, most: 80 },
  otherQuestion: { most: 25 },
  misconception: { most: 45 },
} as const;

/** What the grader makes of a question's own material. */
export interface Ranking {
  readonly id: string;
  readonly problems: readonly string[];
  /** Expected points that the grader does not find covered in the model answer. */
  readonly unseen: readonly string[];
}

/** Every second point in the order of their weights, so that about half of the weight goes. */
function halfOf(points: BankQuestion['expected_points']): ReadonlySet<number> {
  const byWeight = [...points.entries()].toSorted(([, a], [, b]) => b.weight - a.weight);
  return new Set(byWeight.filter((_entry, place) => place % 2 === 1).map(([index]) => index));
}

interface Judge {
  readonly grader: Grader;
  readonly language: Language;
}

/** Grades the model answer, half of it, the answer to `other` and each misconception. */
export async function rankQuestion(
  question: BankQuestion,
  other: BankQuestion,
  { grader, language }: Judge,
): Promise<Ranking> {
  const content = questionContent(question);
  const grade = (answer: string) => grader.grade({ question: content, answer });
  const half = modelAnswerWithout(content, halfOf(content.expected_points), language);
  const model = await grade(question.model_answer);
  const halved = await grade(half.answer);
  const strange = await grade(other.model_answer);
  const wrong = await Promise.all(question.misconceptions.map(({ claim }) => grade(claim)));
  const found: readonly (readonly [boolean, string])[] = [
    [model.score < bounds.model.least, `the model answer scores ${model.score}`],
    [
      halved.score < bounds.half.least || halved.score > bounds.half.most,
      `the model answer without half of its points scores ${halved.score}`,
    ],
    [
      strange.score > bounds.otherQuestion.most,
      `the answer to ${other.id} scores ${strange.score}`,
    ],
    ...wrong.map(
      ({ score }) =>
        [score > bounds.misconception.most, `a misconception scores ${score}`] as const,
    ),
  ];
  return {
    id: question.id,
    problems: found.filter(([is]) => is).map(([, text]) => text),
    unseen: model.expected_points
      .filter(({ status }) => status === 'missed')
      .map(({ point }) => point),
  };
}
