import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixed, spreadOut } from './tree-sums.ts';
import { type FeatureModel, predictTrees } from './trees.ts';

const step = (base: number, low: number, high: number): FeatureModel => ({
  features: ['one'],
  base,
  trees: [[[0, 0.5, 1, 2], [low], [high]]],
});
const value = fc.double({ min: -1, max: 1, noNaN: true });
const model = fc.tuple(value, value, value).map((values) => step(...values));
const row = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => [one]);

test('a mixture says what its parts say, by their shares', () => {
  fc.assert(
    fc.property(
      model,
      model,
      fc.tuple(row, fc.double({ min: 0, max: 1, noNaN: true })),
      (one, other, [given, share]) => {
        const parts = (1 - share) * predictTrees(one, given) + share * predictTrees(other, given);
        expect(predictTrees(mixed(one, other, share), given)).toBeCloseTo(parts, 10);
      },
    ),
  );
});

test('spreading out keeps the middle and multiplies the distance from it', () => {
  fc.assert(
    fc.property(model, row, (one, given) => {
      const wide = predictTrees(spreadOut(one, { around: 0.6, factor: 1.5 }), given);
      expect(wide - 0.6).toBeCloseTo(1.5 * (predictTrees(one, given) - 0.6), 10);
    }),
  );
});
