import { expect, test } from 'vitest';
import { predictTrees, readTrees } from './trees.ts';

/** Asks for feature 0 up to .5, above it for feature 1 up to 3. */
const twoLevels = {
  asked: [0, -1, 1, -1, -1],
  thresholds: [50_000, 300_000],
  leaves: [-1_000_000, 2_000_000, 5_000_000],
};

test.each([
  [[0.4, 0], -1],
  [[0.5, 9], -1],
  [[0.51, 3], 2],
  [[0.6, 4], 5],
  [[], -1],
])('the row %j leads to %d', (row, value) => {
  expect(predictTrees(readTrees(twoLevels), row)).toBe(value);
});

test('the leaves of all trees are added', () => {
  const trees = readTrees({
    asked: [-1, 0, 0, -1, -1, -1, -1],
    thresholds: [100_000, 0],
    leaves: [250_000, 1_000_000, 2_000_000, 4_000_000, 500_000],
  });
  expect(trees.roots).toEqual([0, 1, 6]);
  expect([-1, 1, 2].map((value) => predictTrees(trees, [value]))).toEqual([1.75, 2.75, 4.75]);
  expect(predictTrees(readTrees({ asked: [], thresholds: [], leaves: [] }), [1])).toBe(0);
});

test.each([
  ['a side that is missing', { asked: [0, -1], thresholds: [1], leaves: [1] }],
  ['a root alone that asks', { asked: [0], thresholds: [1], leaves: [] }],
  ['a threshold too few', { ...twoLevels, thresholds: [1] }],
  ['a threshold too many', { ...twoLevels, thresholds: [1, 2, 3] }],
  ['a leaf too few', { ...twoLevels, leaves: [1, 2] }],
  ['a leaf too many', { ...twoLevels, leaves: [1, 2, 3, 4] }],
])('trees with %s are refused', (_fault, packed) => {
  expect(() => readTrees(packed)).toThrow(RangeError);
});
