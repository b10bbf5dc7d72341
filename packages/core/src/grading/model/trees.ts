/** A node that asks for one feature, or a leaf with its value. */
export type TreeNode =
  | [feature: number, threshold: number, left: number, right: number]
  | [value: number];

/** Nodes of one tree, the root first; a row goes left when its feature is at most the threshold. */
export type Tree = TreeNode[];

/** Sum of boosted regression trees (Friedman 2001). */
export interface Trees {
  readonly base: number;
  readonly trees: Tree[];
}

/** What the trees say of a row of features. */
export function predictTrees({ base, trees }: Trees, row: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + leafValue(tree, row), base);
}

function leafValue(tree: Tree, row: readonly number[]): number {
  let node = tree[0];
  while (node !== undefined) {
    if (node.length === 1) return node[0];
    const [feature, threshold, left, right] = node;
    node = tree[(row[feature] ?? 0) <= threshold ? left : right];
  }
  return 0;
}
