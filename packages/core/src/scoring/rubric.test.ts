import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubricWeights, scoreFromCriteria } from './rubric.ts';

test.each([
  [{ accuracy: 100, coverage: 100, clarity: 100, depth: 100 }, 100],
  [{ accuracy: 0, coverage: 0, clarity: 0, depth: 0 }, 0],
  [{ accuracy: 90, coverage: 80, clarity: 70, depth: 60 }, 80],
  [{ accuracy: 33.33, coverage: 66.67, clarity: 50, depth: 10 }, 44.33],
])('%j scores %d', (criteria, score) => {
  expect(scoreFromCriteria(criteria)).toBe(score);
});

test('the weights add up to 1', () => {
  expect(Object.values(rubricWeights).reduce((sum: number, weight) => sum + weight, 0)).toBeCloseTo(
    1,
    12,
  );
});

const part = fc.double({ min: 0, max: 100, noNaN: true });

test('a score stays between its worst and its best criterion', () => {
  fc.assert(
    fc.property(part, part, part, part, (accuracy, coverage, clarity, depth) => {
      const criteria = { accuracy, coverage, clarity, depth };
      const score = scoreFromCriteria(criteria);
      expect(score).toBeGreaterThanOrEqual(Math.min(...Object.values(criteria)) - 0.01);
      expect(score).toBeLessThanOrEqual(Math.max(...Object.values(criteria)) + 0.01);
    }),
  );
});
