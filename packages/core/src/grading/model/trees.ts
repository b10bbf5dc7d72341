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
export function predictTrees(trees: Trees, row: readonly number[]): number {
  const { roots, features, values, left, right } = flatOf(trees);
  let sum = trees.base;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? leaf; feature !== leaf; feature = features[node] ?? leaf)
      node = ((row[feature] ?? 0) <= (values[node] ?? 0) ? left[node] : right[node]) ?? nowhere;
    sum += values[node] ?? 0;
  }
  return sum;
}

/** The nodes of all trees in one row: an answer visits thousands of them. */
interface FlatTrees {
  readonly roots: Int32Array;
  /** Feature that a node asks for, or `leaf`. */
  readonly features: Int32Array;
  /** Threshold of a node, value of a leaf. */
  readonly values: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const leaf = -1;
/** A leaf that adds nothing, for trees without nodes and ways that lead out of their tree. */
const nowhere = 0;

const flattened = new WeakMap<Trees, FlatTrees>();

function flatOf(trees: Trees): FlatTrees {
  const known = flattened.get(trees);
  if (known !== undefined) return known;
  const flat = flatten(trees);
  flattened.set(trees, flat);
  return flat;
}

function flatten({ trees }: Trees): FlatTrees {
  const count = 1 + trees.reduce((sum, tree) => sum + tree.length, 0);
  const flat = {
    roots: new Int32Array(trees.length),
    features: new Int32Array(count).fill(leaf),
    values: new Float64Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
  };
  let start = 1;
  for (const [index, tree] of trees.entries()) {
    const at = (node: number): number => (tree[node] === undefined ? nowhere : start + node);
    flat.roots[index] = at(0);
    for (const [number, node] of tree.entries()) {
      if (node.length === 1) {
        flat.values[start + number] = node[0];
        continue;
      }
      const [feature, threshold, left, right] = node;
      flat.features[start + number] = feature;
      flat.values[start + number] = threshold;
      flat.left[start + number] = at(left);
      flat.right[start + number] = at(right);
    }
    start += tree.length;
  }
  return flat;
}
