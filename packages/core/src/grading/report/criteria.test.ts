import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreFromCriteria } from '../../scoring/rubric.ts';
import { criteriaAround } from './criteria.ts';

const even = { accuracy: 0.5, coverage: 0.5, clarity: 0.5, depth: 0.5 };

test.each([
  [50, even, [50, 50, 50, 50]],
  [0, { ...even, accuracy: 1 }, [0, 0, 0, 0]],
  [100, { ...even, depth: 0 }, [100, 100, 100, 100]],
  // Room of 20 points; the weighted mean of the profile is 0.4, 1 is 0.6 above it and 0 is 0.4 below.
  [50, { accuracy: 1, coverage: 0, clarity: 0, depth: 0 }, [62, 42, 42, 42]],
  [25, { accuracy: 0, coverage: 1, clarity: 0, depth: 0 }, [20.5, 35.5, 20.5, 20.5]],
])('around %d with the profile %j', (score, profile, [accuracy, coverage, clarity, depth]) => {
  expect(criteriaAround(score, profile)).toEqual({ accuracy, coverage, clarity, depth });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const profile = fc.record({ accuracy: share, coverage: share, clarity: share, depth: share });

test('the weighted mean is the score, and each criterion within 0 to 100', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), profile, (score, given) => {
      const criteria = criteriaAround(score, given);
      expect(Math.abs(scoreFromCriteria(criteria) - score)).toBeLessThanOrEqual(0.011);
      for (const value of Object.values(criteria)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(Math.abs(value - score)).toBeLessThanOrEqual(20.01);
      }
    }),
  );
});

test('the criteria are ordered as the profile is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), profile, (score, given) => {
      const { accuracy, depth } = criteriaAround(score, given);
      expect(Math.sign(accuracy - depth) * Math.sign(given.accuracy - given.depth)).not.toBe(-1);
    }),
  );
});
