import { expect, test } from 'vitest';
import { predictTrees, type Trees } from './trees.ts';

const twoLevels: Trees = {
  base: 10,
  trees: [[[0, 0.5, 1, 2], [-1], [1, 3, 3, 4], [2], [5]]],
};

test.each([
  [[0.4, 0], 9],
  [[0.5, 9], 9],
  [[0.51, 3], 12],
  [[0.6, 4], 15],
  [[], 9],
])('the row %j leads to %d', (row, value) => {
  expect(predictTrees(twoLevels, row)).toBe(value);
});

test('the leaves of all trees are added to the base', () => {
  const trees: Trees = { base: 1, trees: [[[0.25]], [[0.5]], [[0, 0, 1, 2], [-1], [4]]] };
  expect(predictTrees(trees, [1])).toBe(5.75);
  expect(predictTrees({ base: 3, trees: [] }, [1])).toBe(3);
});

test('a tree without nodes, or with a way to nowhere, adds nothing', () => {
  expect(predictTrees({ base: 1, trees: [[]] }, [1])).toBe(1);
  expect(predictTrees({ base: 1, trees: [[[0, 0, 8, 9]]] }, [1])).toBe(1);
});
