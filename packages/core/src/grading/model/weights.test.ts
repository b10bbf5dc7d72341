import { expect, test } from 'vitest';
import { loadWeights } from '../load-language.ts';
import { type FeatureModel, packWeights, type Weights, weightsSchema } from './weights.ts';

const bands = [{ estimate: 1, low: -0.1, high: 0.1 }];
const model: FeatureModel = {
  features: ['length'],
  base: 0.5,
  trees: [[[0, 1, 1, 2], [0.1], [0.2]]],
};
const weights: Weights = {
  version: '1',
  score: model,
  unrelated: model,
  margins: { level: 0.8, plain: bands, calibrated: bands, worded: bands },
  provenance: { seed: 1 },
};
const packed = packWeights(weights);

test('weights are read as they were packed', () => {
  expect(weightsSchema.parse(packed)).toEqual(weights);
});

test.each([
  ['no features', { score: { ...packed.score, features: [] } }],
  ['a leaf that is a text', { score: { ...packed.score, leaves: ['1'] } }],
  ['no margins', { margins: undefined }],
  ['a version that is a number', { version: 1 }],
])('weights with %s are refused', (_fault, fields) => {
  expect(weightsSchema.safeParse({ ...packed, ...fields }).success).toBe(false);
});

test.each(['full', 'lite'] as const)('the %s weights that ship are sound', async (size) => {
  const { score, unrelated, margins } = await loadWeights(size);
  for (const { features, trees } of [score, unrelated]) {
    const nodes = trees.flatMap((tree) => tree.map((node) => ({ node, tree })));
    const broken = nodes.filter(
      ({ node, tree }) =>
        node.length === 4 &&
        (node[0] >= features.length || tree[node[2]] === undefined || tree[node[3]] === undefined),
    );
    expect(broken).toEqual([]);
    expect(new Set(features).size).toBe(features.length);
  }
  for (const shipped of [margins.plain, margins.calibrated, margins.worded]) {
    const estimates = shipped.map(({ estimate }) => estimate);
    expect(estimates).toEqual(estimates.toSorted((a, b) => a - b));
    expect(estimates.at(-1)).toBe(1);
    expect(shipped.every(({ low, high }) => low <= high)).toBe(true);
  }
});
