import type { Tree, TreeNode } from './trees.ts';

/**
 * Trees as the weights file holds them, half as large as written out: the nodes of all trees, each tree from
 * its root, what lies left of a node before what lies right of it, so that the order says where each belongs.
 */
export interface PackedTrees {
  /** The feature that a node asks for; -1 for a leaf. */
  readonly asked: readonly number[];
  /** Of the nodes that ask, in their order, in hundred-thousandths. */
  readonly thresholds: readonly number[];
  /** Values of the leaves in their order, in millionths. */
  readonly leaves: readonly number[];
}

/** Parts of 1 in which thresholds and leaves are counted; what is finer is lost. */
const parts = { threshold: 1e5, leaf: 1e6 } as const;
const leaf = -1;

/** Packs trees. */
export function packTrees(trees: readonly Tree[]): PackedTrees {
  const asked: number[] = [];
  const thresholds: number[] = [];
  const leaves: number[] = [];
  const add = (tree: Tree, at: number): void => {
    const node = tree[at];
    if (node === undefined) throw new RangeError(`a tree has no node ${at}`);
    if (node.length === 1) {
      asked.push(leaf);
      leaves.push(Math.round(node[0] * parts.leaf));
      return;
    }
    const [feature, threshold, left, right] = node;
    asked.push(feature);
    thresholds.push(Math.round(threshold * parts.threshold));
    add(tree, left);
    add(tree, right);
  };
  for (const tree of trees) add(tree, 0);
  return { asked, thresholds, leaves };
}

/**
 * Unpacks trees.
 * @throws RangeError when they end too soon
 */
export function unpackTrees({ asked, thresholds, leaves }: PackedTrees): Tree[] {
  const trees: Tree[] = [];
  const next = { node: 0, threshold: 0, leaf: 0 };
  const take = (list: readonly number[], of: keyof typeof next): number => {
    const value = list[next[of]++];
    if (value === undefined) throw new RangeError(`the trees end before ${of} ${next[of] - 1}`);
    return value;
  };
  const grow = (tree: TreeNode[]): number => {
    const place = tree.length;
    const feature = take(asked, 'node');
    if (feature === leaf) {
      tree.push([take(leaves, 'leaf') / parts.leaf]);
      return place;
    }
    const node: TreeNode = [feature, take(thresholds, 'threshold') / parts.threshold, 0, 0];
    tree.push(node);
    node[2] = grow(tree);
    node[3] = grow(tree);
    return place;
  };
  while (next.node < asked.length) {
    const tree: Tree = [];
    grow(tree);
    trees.push(tree);
  }
  return trees;
}
