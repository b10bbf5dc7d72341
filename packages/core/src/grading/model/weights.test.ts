import { expect, test } from 'vitest';
import { loadWeights } from '../load-language.ts';
import { readTrees } from './trees.ts';
import { type WeightsFile, weightsSchema } from './weights.ts';

const bands = [{ estimate: 1, low: -0.1, high: 0.1 }];
const model = {
  features: ['length'],
  base: 0.5,
  asked: [0, -1, -1],
  thresholds: [100_000],
  leaves: [100_000, 200_000],
};
const packed: WeightsFile = {
  version: '1',
  score: model,
  unrelated: model,
  margins: { level: 0.8, plain: bands, calibrated: bands, worded: bands },
  provenance: { seed: 1 },
};

test('weights are read with their trees', () => {
  const read = { features: model.features, base: model.base, trees: readTrees(model) };
  expect(weightsSchema.parse(packed)).toEqual({ ...packed, score: read, unrelated: read });
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
    expect(trees.roots.length).toBeGreaterThan(100);
    expect(trees.asked.every((feature) => feature < features.length)).toBe(true);
    expect(trees.values.every(Number.isFinite)).toBe(true);
    expect(new Set(features).size).toBe(features.length);
  }
  for (const shipped of [margins.plain, margins.calibrated, margins.worded]) {
    const estimates = shipped.map(({ estimate }) => estimate);
    expect(estimates).toEqual(estimates.toSorted((a, b) => a - b));
    expect(estimates.at(-1)).toBe(1);
    expect(shipped.every(({ low, high }) => low <= high)).toBe(true);
  }
});
