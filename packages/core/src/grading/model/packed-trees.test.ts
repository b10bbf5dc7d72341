import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTrees, unpackTrees } from './packed-trees.ts';
import type { Tree, TreeNode } from './trees.ts';

const twoTrees: Tree[] = [[[0, 0.5, 1, 2], [-1], [1, 3.25, 3, 4], [2], [0.000001]], [[0.25]]];

test('nodes stand in the order of their tree, thresholds and leaves beside them', () => {
  expect(packTrees(twoTrees)).toEqual({
    asked: [0, -1, 1, -1, -1, -1],
    thresholds: [50_000, 325_000],
    leaves: [-1_000_000, 2_000_000, 1, 250_000],
  });
});

test('trees come out as they went in', () => {
  expect(unpackTrees(packTrees(twoTrees))).toEqual(twoTrees);
  const shape = fc.letrec<{ tree: Tree; node: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.integer().map((value): Tree => [[value / 1e6]]),
      tie('node'),
    ),
    node: fc
      .tuple(fc.nat(90), fc.integer({ min: -1e6, max: 1e6 }), tie('tree'), tie('tree'))
      .map(([feature, threshold, left, right]): Tree => [
        [feature, threshold / 1e5, 1, 1 + left.length],
        ...moved(left, 1),
        ...moved(right, 1 + left.length),
      ]),
  }));
  fc.assert(
    fc.property(fc.array(shape.tree, { maxLength: 4 }), (trees) => {
      expect(unpackTrees(packTrees(trees))).toEqual(trees);
    }),
  );
});

test('trees that end too soon are refused', () => {
  const packed = packTrees(twoTrees);
  expect(() => unpackTrees({ ...packed, asked: [0, -1] })).toThrow('the trees end before node 2');
  expect(() => unpackTrees({ ...packed, leaves: [1] })).toThrow('the trees end before leaf 1');
  expect(() => packTrees([[[0, 1, 1, 2]]])).toThrow('a tree has no node 1');
});

/** The nodes of a tree that stands so much further on. */
function moved(tree: Tree, by: number): TreeNode[] {
  return tree.map((node) =>
    node.length === 1 ? node : [node[0], node[1], node[2] + by, node[3] + by],
  );
}
