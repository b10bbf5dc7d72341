import { expect, test } from 'vitest';
import { type Estimated, judge, judgeAtStrictness } from './judge.ts';

const parts = 10;
const partOf = (question_id: string): number => Number(question_id) % parts;

/** Answers to forty questions, graded by `graders` of the estimate. */
function answersOf(dataset: string, graders: (estimate: number) => number): Estimated[] {
  return Array.from({ length: 400 }, (_, index) => {
    const estimate = ((index * 7) % 100) / 100;
    return {
      question_id: String(index % 40),
      dataset,
      words: 10,
      human: graders(estimate),
      estimate,
      unguarded: estimate,
    };
  });
}

test('the strictness of a set is learned, but not of one that nothing may be learned from', () => {
  const sets = ['mohler', 'idsa'].flatMap((set) => answersOf(set, (estimate) => estimate ** 0.5));
  const judged = judge(sets, partOf);
  const strictness = new Map(judged.map((one) => [one.dataset, one.strictness]));
  expect(Object.fromEntries(strictness)).toEqual({ mohler: 0.5, idsa: 1 });
});

test('at the right strictness the margin is as narrow as the graders are steady', () => {
  const judged = judge(
    answersOf('mohler', (estimate) => estimate ** 0.5),
    partOf,
  );
  const width = (all: typeof judged): number => Math.max(...all.map(({ low, high }) => high - low));
  expect(width(judged)).toBeGreaterThan(0.1);
  expect(width(judgeAtStrictness(judged, partOf))).toBeLessThan(0.001);
});

test('the errors of a part do not widen its own margin', () => {
  const wild = answersOf('mohler', (estimate) => estimate).map((one) =>
    partOf(one.question_id) === 3 ? { ...one, human: 1 - one.human } : one,
  );
  const ofThree = judge(wild, partOf).filter(({ question_id }) => partOf(question_id) === 3);
  expect(Math.max(...ofThree.map(({ low, high }) => high - low))).toBeLessThan(0.001);
});
