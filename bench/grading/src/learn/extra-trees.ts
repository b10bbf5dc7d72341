import type { Samples } from './boosting.ts';
import { seeded } from './random.ts';
import type { Tree, Trees } from './trees.ts';

export interface ExtraTreesOptions {
  readonly trees: number;
  /** Least number of samples in a leaf. */
  readonly leafSize: number;
  /** Share of the features that each split may choose from. */
  readonly columnShare: number;
  readonly seed: number;
}

interface Growing extends Samples {
  readonly options: ExtraTreesOptions;
  readonly random: () => number;
}

/** The mean of extremely randomised regression trees (Geurts, Ernst and Wehenkel 2006) as a sum of trees. */
export function growExtraTrees(samples: Samples, options: ExtraTreesOptions): Trees {
  const growing = { ...samples, options, random: seeded(options.seed) };
  const everything = [...samples.rows.keys()];
  const trees = Array.from({ length: options.trees }, () => {
    const nodes: Tree = [];
    grow(everything, growing, nodes);
    return nodes;
  });
  return { base: 0, trees };
}

/** Grows the subtree of some samples; its root is the node with the number that is returned. */
function grow(samples: readonly number[], growing: Growing, nodes: Tree): number {
  const here = nodes.length;
  nodes.push([totals(samples, growing).mean / growing.options.trees]);
  const split = bestOfRandomSplits(samples, growing);
  if (split === undefined) return here;
  const { feature, threshold } = split;
  const isLeft = (i: number): boolean => (growing.rows[i]?.[feature] ?? 0) <= threshold;
  const left = grow(samples.filter(isLeft), growing, nodes);
  const right = grow(
    samples.filter((i) => !isLeft(i)),
    growing,
    nodes,
  );
  nodes[here] = [feature, threshold, left, right];
  return here;
}

function bestOfRandomSplits(samples: readonly number[], growing: Growing) {
  const { leafSize } = growing.options;
  if (samples.length < 2 * leafSize) return undefined;
  let best: { feature: number; threshold: number; gain: number } | undefined;
  const before = totals(samples, growing).strength;
  for (const feature of randomFeatures(growing)) {
    const threshold = randomThreshold(samples, feature, growing);
    if (threshold === undefined) continue;
    const isLeft = (i: number): boolean => (growing.rows[i]?.[feature] ?? 0) <= threshold;
    const left = samples.filter(isLeft);
    if (left.length < leafSize || samples.length - left.length < leafSize) continue;
    const right = samples.filter((i) => !isLeft(i));
    const gain = totals(left, growing).strength + totals(right, growing).strength - before;
    if (gain > 1e-9 && (best === undefined || gain > best.gain))
      best = { feature, threshold, gain };
  }
  return best;
}

/** Some of the features, each once, in random order. */
function randomFeatures({ rows, options, random }: Growing): number[] {
  const features = [...(rows[0] ?? []).keys()];
  const wanted = Math.max(1, Math.round(options.columnShare * features.length));
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(random() * (features.length - i));
    [features[i], features[other]] = [features[other] ?? 0, features[i] ?? 0];
  }
  return features.slice(0, wanted);
}

/** A cut anywhere between the least and the greatest value; nothing where all are equal. */
function randomThreshold(
  samples: readonly number[],
  feature: number,
  { rows, random }: Growing,
): number | undefined {
  let least = Infinity;
  let greatest = -Infinity;
  for (const i of samples) {
    const value = rows[i]?.[feature] ?? 0;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (greatest - least < 1e-5) return undefined;
  // Four decimals keep the weights file small.
  return Math.round(1e4 * (least + random() * (greatest - least))) / 1e4;
}

/** Weighted mean of the targets, and how much of their squares it explains. */
function totals(samples: readonly number[], { targets, weights }: Samples) {
  let sum = 0;
  let weight = 0;
  for (const i of samples) {
    sum += (targets[i] ?? 0) * (weights[i] ?? 0);
    weight += weights[i] ?? 0;
  }
  return weight > 0
    ? { mean: sum / weight, strength: sum ** 2 / weight }
    : { mean: 0, strength: 0 };
}
