import { type BankQuestion, questionContent } from '@interview/core/bank';
import { everyOther, type Language, modelAnswerWithout } from '@interview/core/grading/training';
import { seeded } from './learn/random.ts';
import type { Sample } from './samples.ts';

/** What made answers to a bank question should score, 0 to 1. */
const scale = {
  none: 0.06,
  all: 0.96,
  inOtherWords: 0.9,
  otherQuestion: 0.06,
  misconception: 0.12,
} as const;

/**
 * Known misconceptions are looked up, not guessed: what the score learns from them must not reach general
 * talk that is right.
 */
const weightOfMisconceptions = 0.1;

/** Other questions of a question's own category whose answers are tried on it. */
const siblingsTried = 4;

/** Answers made from the bank: whole, with points taken out, of other questions, with misconceptions. */
export function bankSamples(
  bank: readonly BankQuestion[],
  language: Language,
  seed: number,
): Sample[] {
  const random = seeded(seed);
  return bank.flatMap((question) => {
    // One object for all, so that the question is prepared once.
    const content = questionContent(question);
    return [
      ...partialAnswers(question, language, random),
      ...strangeAnswers(question, bank, random),
      ...wrongAnswers(question),
    ]
      .filter(({ answer }) => answer.trim() !== '')
      .map((made) => ({
        question_id: question.id,
        dataset: 'bank',
        question: content,
        weight: 1,
        unrelated: false,
        ...made,
      }));
  });
}

type MadeAnswer = Pick<Sample, 'answer' | 'target'> & Partial<Pick<Sample, 'weight' | 'unrelated'>>;

/** The model answer, whole and in parts, and the points in other words. */
function partialAnswers(
  question: BankQuestion,
  language: Language,
  random: () => number,
): MadeAnswer[] {
  const { expected_points: points, model_answer } = question;
  const without = (out: readonly number[]): MadeAnswer => {
    const { answer, kept } = modelAnswerWithout(question, new Set(out), language);
    return { answer, target: shareScore(kept) };
  };
  const indices = [...points.keys()];
  const some = points.filter(() => random() < 0.5);
  const inOtherWords = (chosen: typeof points): string =>
    chosen.map((point) => pick(point.paraphrases, random) ?? point.point).join('. ');
  return [
    { answer: model_answer, target: scale.all },
    without(everyOther(points)),
    without(indices.filter(() => random() < 0.5)),
    without(indices.filter(() => random() < 0.75)),
    { answer: inOtherWords(some), target: shareScore(weightOf(some, question)) },
    { answer: inOtherWords(points), target: scale.inOtherWords },
  ];
}

/** Answers to other questions, of the same category and of another. */
function strangeAnswers(
  question: BankQuestion,
  bank: readonly BankQuestion[],
  random: () => number,
): MadeAnswer[] {
  const isSibling = (one: BankQuestion) => one.skill_category === question.skill_category;
  const siblings = bank.filter((one) => isSibling(one) && one.id !== question.id);
  const near = Array.from({ length: siblingsTried }, () => pick(siblings, random));
  const far = pick(
    bank.filter((one) => !isSibling(one)),
    random,
  );
  return [
    ...near.map((one) => ({ answer: one?.model_answer ?? '', target: scale.otherQuestion })),
    { answer: far?.model_answer ?? '', target: scale.none / 2 },
  ].map((made) => ({ ...made, unrelated: true }));
}

function wrongAnswers({ misconceptions }: BankQuestion): MadeAnswer[] {
  const claims = misconceptions.map(({ claim }) => claim);
  return [...claims, claims.join(' ')].map((answer) => ({
    answer,
    target: scale.misconception,
    weight: weightOfMisconceptions,
  }));
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function weightOf(
  points: readonly { weight: number }[],
  { expected_points }: BankQuestion,
): number {
  const sum = (all: readonly { weight: number }[]) =>
    all.reduce((total, { weight }) => total + weight, 0);
  return sum(points) / sum(expected_points);
}

function shareScore(share: number): number {
  return scale.none + (scale.all - scale.none) * share;
}
