import { packedParts } from '@interview/core/grading/training';
import { seeded } from './random.ts';
import { leafOf, roundedTo, type Tree, type TreeNode, type Trees } from './trees.ts';

export interface Samples {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

export interface BoostingOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of the samples in a leaf. */
  readonly leafWeight: number;
  /** Shrinks leaves that stand on few samples. */
  readonly lambda: number;
  /** Share of the samples and of the features that each tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly seed: number;
}

const bins = 64;
/** A leaf is rounded to parts of 1 that are finer than those of the weights file, which a mean of models needs. */
const leafParts = 1e7;

/** Boosted regression trees for squared error, grown on histograms of the features. */
export function boost({ rows, targets, weights }: Samples, options: BoostingOptions): Trees {
  const random = seeded(options.seed);
  const columns = binned(rows);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const base = targets.reduce((sum, target, i) => sum + target * (weights[i] ?? 0), 0) / total;
  const predicted = new Float64Array(rows.length).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const residuals = Float64Array.from(targets, (target, i) => target - (predicted[i] ?? 0));
    const seen = [...rows.keys()].filter(() => random() < options.rowShare);
    const features = [...columns.keys()].filter(() => random() < options.columnShare);
    const nodes: TreeNode[] = [];
    grow(seen, options.depth, { columns, residuals, weights, features, options, nodes });
    trees.push(nodes);
    for (const [i, row] of rows.entries()) predicted[i] = (predicted[i] ?? 0) + leafOf(nodes, row);
  }
  return { base, trees };
}

interface Column {
  /** Upper bound of each bin. */
  readonly edges: readonly number[];
  readonly bin: Uint8Array;
}

function binned(rows: readonly (readonly number[])[]): Column[] {
  return (rows[0] ?? []).map((_first, feature) => {
    const values = rows
      .map((row) => roundedTo(row[feature] ?? 0, packedParts.threshold))
      .toSorted((a, b) => a - b);
    const edges = [
      ...new Set(
        Array.from(
          { length: bins - 1 },
          (_, i) => values[Math.floor(((i + 1) * values.length) / bins)] ?? 0,
        ),
      ),
    ];
    const bin = Uint8Array.from(rows, (row) => binOf(edges, row[feature] ?? 0));
    return { edges, bin };
  });
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Growing {
  readonly columns: readonly Column[];
  readonly residuals: Float64Array;
  readonly weights: readonly number[];
  readonly features: readonly number[];
  readonly options: BoostingOptions;
  readonly nodes: TreeNode[];
}

/** Adds the node for these samples and all below it; returns its number. */
function grow(samples: readonly number[], depth: number, growing: Growing): number {
  const { nodes, columns, options } = growing;
  const here = nodes.length;
  const split = depth > 0 ? bestSplit(samples, growing) : undefined;
  if (split === undefined) {
    nodes.push([roundedTo(options.rate * leafValue(samples, growing), leafParts)]);
    return here;
  }
  nodes.push([0]);
  const column = columns[split.feature];
  const left = samples.filter((i) => (column?.bin[i] ?? 0) <= split.bin);
  const right = samples.filter((i) => (column?.bin[i] ?? 0) > split.bin);
  const threshold = column?.edges[split.bin] ?? 0;
  nodes[here] = [
    split.feature,
    threshold,
    grow(left, depth - 1, growing),
    grow(right, depth - 1, growing),
  ];
  return here;
}

function leafValue(samples: readonly number[], { residuals, weights, options }: Growing): number {
  let sum = 0;
  let weight = 0;
  for (const i of samples) {
    sum += (residuals[i] ?? 0) * (weights[i] ?? 0);
    weight += weights[i] ?? 0;
  }
  return sum / (weight + options.lambda);
}

function bestSplit(samples: readonly number[], growing: Growing) {
  const { residuals, weights, columns, features, options } = growing;
  let best: { feature: number; bin: number; gain: number } | undefined;
  let allSum = 0;
  let allWeight = 0;
  for (const i of samples) {
    allSum += (residuals[i] ?? 0) * (weights[i] ?? 0);
    allWeight += weights[i] ?? 0;
  }
  const before = allSum ** 2 / (allWeight + options.lambda);
  const sums = new Float64Array(bins + 1);
  const counts = new Float64Array(bins + 1);
  for (const feature of features) {
    const column = columns[feature];
    if (column === undefined) continue;
    sums.fill(0);
    counts.fill(0);
    for (const i of samples) {
      const bin = column.bin[i] ?? 0;
      const weight = weights[i] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (residuals[i] ?? 0) * weight;
      counts[bin] = (counts[bin] ?? 0) + weight;
    }
    let sum = 0;
    let weight = 0;
    for (let bin = 0; bin < column.edges.length; bin++) {
      sum += sums[bin] ?? 0;
      weight += counts[bin] ?? 0;
      if (weight < options.leafWeight || allWeight - weight < options.leafWeight) continue;
      const gain =
        sum ** 2 / (weight + options.lambda) +
        (allSum - sum) ** 2 / (allWeight - weight + options.lambda) -
        before;
      if (gain > 1e-9 && (best === undefined || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}
