import fc from 'fast-check';
import { expect, test } from 'vitest';
import { macroPearson, mean, pearson, quadraticKappa, rmse } from './agreement.ts';

test.each([
  [[1, 2, 3], [2, 4, 6], 1],
  [[1, 2, 3], [3, 2, 1], -1],
  [[1, 2, 3, 4], [1, 3, 2, 4], 0.8],
  [[1, 1, 1], [1, 2, 3], 0],
  [[], [], 0],
])('%j and %j correlate by %d', (x, y, r) => {
  expect(pearson(x, y)).toBeCloseTo(r, 12);
});

test('each data set counts the same in the macro correlation, however many answers it has', () => {
  const set = (dataset: string, human: readonly number[], predicted: readonly number[]) =>
    human.map((score, index) => ({ dataset, human: score, predicted: predicted[index] ?? 0 }));
  const rows = [...set('a', [1, 2, 3], [2, 4, 6]), ...set('b', [1, 2, 3, 4], [1, 3, 2, 4])];
  expect(macroPearson(rows)).toBeCloseTo(0.9, 12);
  expect(macroPearson([])).toBe(0);
});

test.each([
  [[0, 1], [0, 1], 0],
  [[0, 0], [1, 1], 1],
  [[0, 0, 0, 0], [1, 0, 0, 0], 0.5],
  [[], [], 0],
])('%j and %j are apart by %d', (x, y, error) => {
  expect(rmse(x, y)).toBeCloseTo(error, 12);
});

test.each([
  [[0, 1, 0.5], [0, 1, 0.5], 1],
  [[0, 1], [1, 0], -1],
  // Observed 1/4 of a squared step, expected (0 + 1 + 0 + 1) / 4 = 1/2.
  [[0, 0, 1, 1], [0, 0, 0, 1], 0.5],
  [[0.4, 0.4], [0.4, 0.4], 0],
])('%j and %j have a kappa of %d', (x, y, kappa) => {
  expect(quadraticKappa(x, y, 1)).toBeCloseTo(kappa, 12);
});

test('kappa rounds to steps and takes what is outside as the end', () => {
  expect(quadraticKappa([-3, 0.09, 0.91, 7], [0, 0, 1, 1], 5)).toBe(1);
});

test('a mean of nothing is 0', () => {
  expect(mean([])).toBe(0);
  expect(mean([1, 2, 6])).toBe(3);
});

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
  minLength: 1,
  maxLength: 30,
});

test('agreement is mutual and within its range', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const x = given.map(([one]) => one / 20);
      const y = given.map(([, other]) => other / 20);
      for (const measure of [pearson, quadraticKappa]) {
        expect(measure(x, y)).toBeCloseTo(measure(y, x), 10);
        expect(measure(x, y)).toBeLessThanOrEqual(1 + 1e-12);
        expect(measure(x, y)).toBeGreaterThanOrEqual(-1 - 1e-12);
      }
      expect(rmse(x, y)).toBe(rmse(y, x));
      expect(rmse(x, y)).toBeLessThanOrEqual(1);
    }),
  );
});
