import type { BankQuestion } from '@interview/core/bank';
import {
  coverClaims,
  type Language,
  prepareQuestion,
  prepareText,
} from '@interview/core/grading/training';
import { seeded } from './learn/random.ts';
import type { Sample } from './samples.ts';

/** What made answers to a bank question should score, 0 to 1. */
const scale = { none: 0.06, all: 0.96, otherQuestion: 0.06, misconception: 0.12 } as const;

/** Answers made from the bank: whole, with points taken out, of other questions, with misconceptions. */
export function bankSamples(
  bank: readonly BankQuestion[],
  language: Language,
  seed: number,
): Sample[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  return bank.flatMap((question) => {
    const siblings = bank.filter(
      (one) => one.skill_category === question.skill_category && one.id !== question.id,
    );
    const sample = (answer: string | undefined, target: number, weight = 1): Sample[] =>
      answer === undefined || answer.trim() === ''
        ? []
        : [
            {
              question_id: question.id,
              dataset: 'bank',
              question: contentOf(question),
              answer,
              target,
              weight,
            },
          ];
    const some = question.expected_points.filter(() => random() < 0.5);
    const half = withoutPoints(question, new Set(everyOther(question)), language);
    const few = withoutPoints(
      question,
      new Set([...question.expected_points.keys()].filter(() => random() < 0.75)),
      language,
    );
    const claims = question.misconceptions.map(({ claim }) => claim);
    return [
      ...sample(question.model_answer, scale.all),
      ...sample(half.answer, shareScore(half.kept)),
      ...sample(few.answer, shareScore(few.kept)),
      ...sample(
        some.map((point) => pick(point.paraphrases) ?? point.point).join('. '),
        shareScore(weightOf(some, question)),
      ),
      ...sample(
        question.expected_points.map((point) => pick(point.paraphrases) ?? point.point).join('. '),
        0.9,
      ),
      ...sample(pick(siblings)?.model_answer, scale.otherQuestion),
      ...sample(
        pick(bank.filter((one) => one.skill_category !== question.skill_category))?.model_answer,
        scale.none / 2,
      ),
      ...claims.flatMap((claim) => sample(claim, scale.misconception)),
      ...sample(claims.join(' '), scale.misconception),
    ];
  });
}

/** The question as a grader is given it. */
export function contentOf({ id: _id, source: _source, ...content }: BankQuestion) {
  return content;
}

/** Indices of every second point: which half is the one with less weight does not matter. */
export function everyOther({ expected_points }: BankQuestion): number[] {
  return [...expected_points.keys()].filter((index) => index % 2 === 1);
}

/** The model answer without the sentences that make the points with these indices, and the weight kept, 0 to 1. */
export function withoutPoints(
  question: BankQuestion,
  out: ReadonlySet<number>,
  { vectors }: Language,
): { answer: string; kept: number } {
  const prepared = prepareQuestion(contentOf(question), vectors);
  const answer = prepareText(question.model_answer, vectors);
  const { claims } = coverClaims(prepared, answer, vectors);
  const units = answer.units.map((unit, index) => {
    const makes = claims
      .filter(({ from, to }) => from <= index && index <= to)
      .map(({ claim }) => claim.point);
    return { unit, drop: makes.some((point) => out.has(point)) };
  });
  const rest = units
    .filter(({ drop }) => !drop)
    .map(({ unit }) => question.model_answer.slice(unit.start, unit.end));
  const kept = question.expected_points.filter((_point, index) => !out.has(index));
  return { answer: rest.join(' '), kept: weightOf(kept, question) };
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
