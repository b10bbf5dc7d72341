import { predictTrees as predictRead, readTrees } from '@interview/core/grading/training';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packModel,
  packTrees,
  predictTrees,
  type Tree,
  type TreeNode,
  type Trees,
} from './trees.ts';

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

test('packed nodes stand in the order of their tree, thresholds and leaves beside them', () => {
  const twoTrees: Tree[] = [[[0, 0.5, 1, 2], [-1], [1, 3.25, 3, 4], [2], [0.000001]], [[0.25]]];
  expect(packTrees(twoTrees)).toEqual({
    asked: [0, -1, 1, -1, -1, -1],
    thresholds: [50_000, 325_000],
    leaves: [-1_000_000, 2_000_000, 1, 250_000],
  });
  expect(() => packTrees([[[0, 1, 1, 2]]])).toThrow('a tree has no node 1');
});

test('a packed model rounds to millionths', () => {
  const model = { features: ['one'], base: 1 / 3, trees: [[[2 / 3]] satisfies Tree] };
  expect(packModel(model)).toEqual({
    features: ['one'],
    base: 0.333333,
    asked: [-1],
    thresholds: [],
    leaves: [666_667],
  });
});

test('what was packed says the same when the grader reads it', () => {
  const shape = fc.letrec<{ tree: Tree; node: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: -1e6, max: 1e6 }).map((value): Tree => [[value / 1e6]]),
      tie('node'),
    ),
    node: fc
      .tuple(fc.nat(2), fc.integer({ min: -1e5, max: 1e5 }), tie('tree'), tie('tree'))
      .map(([feature, threshold, left, right]): Tree => [
        [feature, threshold / 1e5, 1, 1 + left.length],
        ...moved(left, 1),
        ...moved(right, 1 + left.length),
      ]),
  }));
  const row = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(shape.tree, { maxLength: 4 }), row, (trees, given) => {
      const read = readTrees(packTrees(trees));
      expect(predictRead(read, given)).toBeCloseTo(predictTrees({ base: 0, trees }, given), 10);
    }),
  );
});

/** The nodes of a tree that stands so much further on. */
function moved(tree: Tree, by: number): TreeNode[] {
  return tree.map((node) =>
    node.length === 1 ? node : [node[0], node[1], node[2] + by, node[3] + by],
  );
}
