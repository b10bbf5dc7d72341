import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnedStrictness, strictnessOf, strictnessOfSets } from './strictness.ts';

const estimates = [0.1, 0.25, 0.4, 0.6, 0.75, 0.9];
const gradedBy = (strictness: number) =>
  estimates.map((estimate) => ({ estimate, human: estimate ** strictness }));

test('the strictness of graders is found again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 59 }), (twentieths) => {
      expect(strictnessOf(gradedBy(twentieths / 20))).toBe(twentieths / 20);
    }),
  );
});

test('each set has its own', () => {
  const of = (dataset: string, strictness: number) =>
    gradedBy(strictness).map((one) => ({ ...one, dataset }));
  expect(strictnessOfSets([...of('mild', 0.5), ...of('hard', 2)])).toEqual({ hard: 2, mild: 0.5 });
});

test('what training learned leaves out the set that nothing may be learned from', () => {
  expect(Object.keys(learnedStrictness())).toEqual(['beetle', 'digiklausur', 'mohler', 'saf']);
});
