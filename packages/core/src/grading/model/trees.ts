/**
 * Regression trees as the weights file holds them: the nodes of all trees, each tree from its root, what lies
 * left of a node before what lies right of it, so that the order says where each belongs.
 */
export interface PackedTrees {
  /** The feature that a node asks for; -1 for a leaf. */
  readonly asked: readonly number[];
  /** Of the nodes that ask, in their order, in hundred-thousandths. */
  readonly thresholds: readonly number[];
  /** Values of the leaves in their order, in millionths. */
  readonly leaves: readonly number[];
}

/** Parts of 1 in which thresholds and leaves are counted. */
export const packedParts = { threshold: 1e5, leaf: 1e6 } as const;

/** What stands for the feature of a node that asks for none. */
export const leaf = -1;

/** Regression trees (Friedman 2001), the nodes of all in one row: an answer visits thousands of them. */
export interface Trees {
  readonly roots: readonly number[];
  /** Feature that a node asks for, or `leaf`. */
  readonly asked: Int16Array;
  /** Threshold of a node, value of a leaf. */
  readonly values: Float64Array;
  /** Where a row goes whose feature is above the threshold; any other goes to the next node. */
  readonly right: Int32Array;
}

/**
 * Reads trees.
 * @throws RangeError when their lists do not end together
 */
export function readTrees({ asked, thresholds, leaves }: PackedTrees): Trees {
  const trees = {
    roots: [] as number[],
    asked: Int16Array.from(asked),
    values: new Float64Array(asked.length),
    right: new Int32Array(asked.length),
  };
  /** Nodes whose right side is still to come, the last one first in turn. */
  const open: number[] = [];
  let [threshold, value] = [0, 0];
  for (let node = 0; node < asked.length; node++) {
    if (node === 0 || asked[node - 1] === leaf) {
      const parent = open.pop();
      if (parent === undefined) trees.roots.push(node);
      else trees.right[parent] = node;
    }
    if (asked[node] === leaf) trees.values[node] = (leaves[value++] ?? NaN) / packedParts.leaf;
    else {
      trees.values[node] = (thresholds[threshold++] ?? NaN) / packedParts.threshold;
      open.push(node);
    }
  }
  if (open.length > 0 || threshold !== thresholds.length || value !== leaves.length)
    throw new RangeError('the lists of the trees do not end together');
  return trees;
}

/** The sum of what the trees say of a row of features. */
export function predictTrees(
  { roots, asked, values, right }: Trees,
  row: readonly number[],
): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let feature = asked[node] ?? leaf; feature !== leaf; feature = asked[node] ?? leaf)
      node = (row[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    sum += values[node] ?? 0;
  }
  return sum;
}
