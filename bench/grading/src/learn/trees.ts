import { leaf, packedParts, type PackedTrees } from '@interview/core/grading/training';

/** A node that asks for one feature, or a leaf with its value. */
export type TreeNode =
  | [feature: number, threshold: number, left: number, right: number]
  | [value: number];

/** Nodes of one tree, the root first; a row goes left when its feature is at most the threshold. */
export type Tree = TreeNode[];

/** Sum of regression trees (Friedman 2001). */
export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Trees over some of the features, named in the order of the rows that the trees were grown on. */
export interface FeatureModel extends Trees {
  readonly features: readonly string[];
}

/** What the trees say of a row of features. */
export function predictTrees({ base, trees }: Trees, row: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, row), base);
}

/** The value of the leaf that a row comes to. */
export function leafOf(tree: Tree, row: readonly number[]): number {
  let node = tree[0];
  while (node !== undefined && node.length !== 1) {
    const [feature, threshold, left, right] = node;
    node = tree[(row[feature] ?? 0) <= threshold ? left : right];
  }
  return node?.[0] ?? 0;
}

/** The model as the weights file holds it; what is finer than its parts of 1 is rounded. */
export function packModel({ features, base, trees }: FeatureModel) {
  return { features: [...features], base: roundedTo(base, packedParts.leaf), ...packTrees(trees) };
}

/** @throws RangeError for a way that leads out of its tree */
export function packTrees(trees: readonly Tree[]): PackedTrees {
  const asked: number[] = [];
  const thresholds: number[] = [];
  const leaves: number[] = [];
  const add = (tree: Tree, at: number): void => {
    const node = tree[at];
    if (node === undefined) throw new RangeError(`a tree has no node ${at}`);
    if (node.length === 1) {
      asked.push(leaf);
      leaves.push(Math.round(node[0] * packedParts.leaf));
      return;
    }
    const [feature, threshold, left, right] = node;
    asked.push(feature);
    thresholds.push(Math.round(threshold * packedParts.threshold));
    add(tree, left);
    add(tree, right);
  };
  for (const tree of trees) add(tree, 0);
  return { asked, thresholds, leaves };
}

/** A value in whole parts of 1. */
export function roundedTo(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
