import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boost, type BoostingOptions } from './boosting.ts';
import { seeded } from './random.ts';
import { predictTrees } from './trees.ts';

const options: BoostingOptions = {
  rounds: 60,
  depth: 3,
  rate: 0.2,
  leafWeight: 2,
  lambda: 0.5,
  rowShare: 1,
  columnShare: 1,
  seed: 5,
};

function samples(count: number, target: (row: readonly number[]) => number) {
  const random = seeded(3);
  const rows = Array.from({ length: count }, () => [random(), random(), random()]);
  return { rows, targets: rows.map(target), weights: rows.map(() => 1) };
}

function worstError(given: ReturnType<typeof samples>, some: Partial<BoostingOptions> = {}) {
  const trees = boost(given, { ...options, ...some });
  return Math.max(
    ...given.rows.map((row, i) => Math.abs(predictTrees(trees, row) - (given.targets[i] ?? 0))),
  );
}

describe('what is learned', () => {
  test('is a constant, from the base alone', () => {
    const { base, trees } = boost(
      samples(50, () => 0.7),
      options,
    );
    expect(base).toBeCloseTo(0.7, 12);
    expect(trees.every((tree) => tree.length === 1)).toBe(true);
  });

  test('is a step', () => {
    const given = samples(200, ([first = 0]) => (first > 0.5 ? 1 : 0));
    expect(worstError(given, { leafWeight: 1 })).toBeLessThan(0.6);
    const trees = boost(given, options);
    expect(predictTrees(trees, [0.1, 0.5, 0.5])).toBeCloseTo(0, 1);
    expect(predictTrees(trees, [0.9, 0.5, 0.5])).toBeCloseTo(1, 1);
  });

  test('is where two features act together', () => {
    const given = samples(400, ([first = 0, second = 0]) => (first > 0.5 !== second > 0.5 ? 1 : 0));
    const trees = boost(given, options);
    expect(predictTrees(trees, [0.9, 0.1, 0.5])).toBeGreaterThan(0.8);
    expect(predictTrees(trees, [0.9, 0.9, 0.5])).toBeLessThan(0.2);
  });

  test('is the weighted mean where nothing tells the samples apart', () => {
    const { base } = boost({ rows: [[1], [1]], targets: [0, 1], weights: [3, 1] }, options);
    expect(base).toBe(0.25);
  });
});

test('more rounds come nearer to what was shown', () => {
  const given = samples(200, ([first = 0, second = 0]) => first * second);
  expect(worstError(given, { rounds: 80 })).toBeLessThan(worstError(given, { rounds: 3 }));
});

test('the same seed grows the same trees, another seed others', () => {
  const given = samples(100, ([first = 0, second = 0]) => first + second);
  const some = { ...options, rounds: 5, rowShare: 0.6, columnShare: 0.7 };
  expect(boost(given, some)).toEqual(boost(given, some));
  expect(boost(given, { ...some, seed: 6 })).not.toEqual(boost(given, some));
});

test('trees are no deeper than asked for, and their leaves stand on enough samples', () => {
  const given = samples(120, ([first = 0, second = 0]) => first - second);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 30 }),
      (depth, leafWeight) => {
        const { trees } = boost(given, { ...options, rounds: 3, depth, leafWeight });
        for (const tree of trees) {
          const leaves = tree.filter((node) => node.length === 1).length;
          expect(leaves).toBeLessThanOrEqual(2 ** depth);
          expect(leaves).toBeLessThanOrEqual(Math.max(1, Math.floor(120 / leafWeight)));
          expect(tree).toHaveLength(2 * leaves - 1);
        }
      },
    ),
    { numRuns: 20 },
  );
});
