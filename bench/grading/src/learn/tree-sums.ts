import type { FeatureModel, TreeNode } from './trees.ts';

/** The weighted mean of two models over the same features; `share` of it is the second one. */
export function mixed(one: FeatureModel, other: FeatureModel, share: number): FeatureModel {
  const [a, b] = [scaled(one, 1 - share), scaled(other, share)];
  return { features: one.features, base: a.base + b.base, trees: [...a.trees, ...b.trees] };
}

/** The model whose estimates are `factor` times as far from `around`. */
export function spreadOut(
  model: FeatureModel,
  { around, factor }: { readonly around: number; readonly factor: number },
): FeatureModel {
  const { base, ...rest } = scaled(model, factor);
  return { ...rest, base: base + (1 - factor) * around };
}

function scaled({ features, base, trees }: FeatureModel, factor: number): FeatureModel {
  return {
    features,
    base: base * factor,
    trees: trees.map((tree) =>
      tree.map((node): TreeNode => (node.length === 1 ? [node[0] * factor] : node)),
    ),
  };
}
