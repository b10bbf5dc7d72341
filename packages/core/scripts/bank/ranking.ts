import { type BankQuestion, questionContent } from '../../src/bank/schema.ts';
import type { Grader } from '../../src/grading/grader.ts';
import type { Language } from '../../src/grading/analysis.ts';
import { modelAnswerWithout } from '../../src/grading/model-answer-parts.ts';
import type { PointResult } from '../../src/schemas/evaluation.ts';
import type { Problem } from './problem.ts';

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
  /** Scores out of their bounds. */
  readonly problems: readonly Problem[];
  /** Expected points that the grader does not find in the model answer. */
  readonly unseen: readonly Problem[];
  /** How many of the points it finds whole. */
  readonly whole: number;
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
  const { id, model_answer, expected_points, misconceptions } = question;
  const half = modelAnswerWithout(content, halfOf(expected_points), language);
  const grade = (answer: string) => grader.grade({ question: content, answer });
  const score = async (answer: string) => (await grade(answer)).score;
  const model = await grade(model_answer);
  const scores: Scores = {
    model: model.score,
    half: await score(half.answer),
    other: [other.id, await score(other.model_answer)],
    misconceptions: await Promise.all(misconceptions.map(({ claim }) => score(claim))),
  };
  return { id, problems: outOfBounds(id, scores), ...coverOf(id, model.expected_points) };
}

function coverOf(id: string, points: readonly PointResult[]): Pick<Ranking, 'unseen' | 'whole'> {
  return {
    unseen: [...points.entries()]
      .filter(([, { status }]) => status === 'missed')
      .map(([place, { point }]) => unseenPoint(id, place, point)),
    whole: points.filter(({ status }) => status === 'covered').length,
  };
}

interface Scores {
  readonly model: number;
  readonly half: number;
  readonly other: readonly [id: string, score: number];
  readonly misconceptions: readonly number[];
}

function outOfBounds(id: string, { model, half, other, misconceptions }: Scores): Problem[] {
  const found: readonly (readonly [wrong: boolean, field: string, text: string])[] = [
    [
      model < bounds.model.least,
      'model_answer',
      `scores ${model}, at least ${bounds.model.least}; say each point, or word the points as people say them`,
    ],
    [
      half < bounds.half.least,
      'model_answer',
      `scores ${half} without half of its points, at least ${bounds.half.least}; give each point a sentence of its own`,
    ],
    [
      half > bounds.half.most,
      'model_answer',
      `scores ${half} without half of its points, at most ${bounds.half.most}; say each point once, in one sentence`,
    ],
    [
      other[1] > bounds.otherQuestion.most,
      'expected_points',
      `the answer to ${other[0]} scores ${other[1]}, at most ${bounds.otherQuestion.most}; make points and wordings more particular`,
    ],
    ...misconceptions.map(
      (score, place) =>
        [
          score > bounds.misconception.most,
          `misconceptions.${place}`,
          `scores ${score}, at most ${bounds.misconception.most}; make the claim say the opposite of a point`,
        ] as const,
    ),
  ];
  return found.filter(([wrong]) => wrong).map(([, field, text]) => ({ id, field, text }));
}

function unseenPoint(id: string, place: number, point: string): Problem {
  return {
    id,
    field: `expected_points.${place}`,
    text: `not found in the model answer: "${point}"; say it there, or add a wording that is`,
  };
}
