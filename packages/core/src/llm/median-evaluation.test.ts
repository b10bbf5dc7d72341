import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluation } from '../testing/response-detail.ts';
import { medianEvaluation } from './median-evaluation.ts';
import { widestAgreement } from './model-evaluation.ts';

const sample = (score: number) =>
  evaluation({
    score,
    feedback: `worth ${score}`,
    interval: { low: Math.max(0, score - 5), high: Math.min(100, score + 5), level: 0.8 },
  });

test('one evaluation is its own median', () => {
  expect(medianEvaluation([sample(40)])).toEqual(sample(40));
});

test.each([
  [[90, 40, 70], 70],
  [[10, 20], 10],
  [[50, 50, 50, 80], 50],
  [[1, 2, 3, 4, 100], 3],
])('of %j it is %i, whole', (scores, score) => {
  const median = medianEvaluation(scores.map(sample));
  expect(median).toMatchObject({ score, feedback: `worth ${score}` });
});

test('samples further apart than graders may be ask for a review', () => {
  const near = medianEvaluation([sample(50), sample(50 + widestAgreement)]);
  expect(near).toMatchObject({ needs_review: false, review_reasons: [] });
  const far = medianEvaluation([sample(50), sample(51 + widestAgreement)]);
  expect(far).toMatchObject({ needs_review: true, review_reasons: ['graders_disagree'] });
});

test('a reason is not given twice', () => {
  const doubtful = { ...sample(0), needs_review: true };
  doubtful.review_reasons = ['graders_disagree'];
  expect(medianEvaluation([doubtful, sample(90)]).review_reasons).toEqual(['graders_disagree']);
});

test('of none there is none', () => {
  expect(() => medianEvaluation([])).toThrow(RangeError);
});

test('at most half of the samples are below it and at most half above, whatever their order', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(scores, (given) => {
      const { score, interval } = medianEvaluation(given.map(sample));
      const below = given.filter((one) => one < score).length;
      const above = given.filter((one) => one > score).length;
      expect(below * 2).toBeLessThanOrEqual(given.length);
      expect(above * 2).toBeLessThanOrEqual(given.length);
      expect(interval.low).toBeLessThanOrEqual(Math.min(...given));
      expect(interval.high).toBeGreaterThanOrEqual(Math.max(...given));
      expect(medianEvaluation(given.toReversed().map(sample)).score).toBe(score);
    }),
  );
});
