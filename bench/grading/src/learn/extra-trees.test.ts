import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growExtraTrees } from './extra-trees.ts';
import { seeded } from './random.ts';
import { predictTrees } from './trees.ts';

const options = { trees: 40, leafSize: 3, columnShare: 1, seed: 2 } as const;

function samples(count: number, target: (row: readonly number[]) => number) {
  const random = seeded(4);
  const rows = Array.from({ length: count }, () => [random(), random(), random()]);
  return { rows, targets: rows.map(target), weights: rows.map(() => 1) };
}

test('a constant is learned from leaves alone', () => {
  const grown = growExtraTrees(
    samples(30, () => 0.7),
    options,
  );
  expect(predictTrees(grown, [0.1, 0.2, 0.3])).toBeCloseTo(0.7, 10);
  expect(grown.trees.every((tree) => tree.length === 1)).toBe(true);
});

test('where two features act together is learned', () => {
  const grown = growExtraTrees(
    samples(400, ([first = 0, second = 0]) => (first > 0.5 !== second > 0.5 ? 1 : 0)),
    options,
  );
  expect(predictTrees(grown, [0.2, 0.8, 0.5])).toBeGreaterThan(0.7);
  expect(predictTrees(grown, [0.8, 0.8, 0.5])).toBeLessThan(0.3);
});

test('a sample that weighs nothing says nothing', () => {
  const { rows, targets } = samples(60, ([first = 0]) => first);
  const spoilt = targets.map((target, i) => (i % 2 === 0 ? target : 9));
  const weights = rows.map((_row, i) => (i % 2 === 0 ? 1 : 0));
  const grown = growExtraTrees({ rows, targets: spoilt, weights }, { ...options, leafSize: 8 });
  expect(predictTrees(grown, [0.5, 0.5, 0.5])).toBeLessThanOrEqual(1);
});

test('estimates stay among the targets, and the same seed grows the same trees', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 20 }), (seed, leafSize) => {
      const given = samples(80, ([first = 0, second = 0]) => first * second);
      const some = { ...options, trees: 5, seed, leafSize };
      const grown = growExtraTrees(given, some);
      expect(growExtraTrees(given, some)).toEqual(grown);
      for (const row of given.rows) {
        const said = predictTrees(grown, row);
        expect(said).toBeGreaterThanOrEqual(Math.min(...given.targets) - 1e-9);
        expect(said).toBeLessThanOrEqual(Math.max(...given.targets) + 1e-9);
      }
    }),
    { numRuns: 20 },
  );
});
