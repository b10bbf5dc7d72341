import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysed } from '../../testing/analysed.ts';
import { plainQuestion } from '../../testing/plain-question.ts';
import { estimate } from './estimate.ts';
import { readTrees } from './trees.ts';
import type { FeatureModel } from './weights.ts';

const { analysis } = analysed(plainQuestion(['Elements leave in order']), 'They leave in order.');
const noTrees = readTrees({ asked: [], thresholds: [], leaves: [] });
const always = (base: number): FeatureModel => ({ features: ['length'], base, trees: noTrees });

/** What is estimated of an answer with these features, score and chance to be about something else. */
function estimated(
  given: { score: number; unrelated: number },
  { low = 0, high = 1, length = 10, wantedLength = Math.log1p(50) } = {},
): number {
  return estimate(
    { ...analysis, bounds: { low, high }, features: { length, wantedLength } },
    {
      version: '1',
      score: always(given.score),
      unrelated: always(given.unrelated),
      margins: { level: 0.8, plain: [], calibrated: [], worded: [] },
      provenance: {},
    },
  );
}

test.each([
  [0.8, 0, 0.8],
  [0.8, 0.6, 0.8],
  [0.8, 0.7, 0.46],
  [0.8, 0.8, 0.12],
  [0.8, 1, 0.12],
  [0.05, 1, 0.05],
  [1.3, 0, 1],
  [-0.2, 0, 0],
])('%d that is unrelated by %d is worth %d', (score, unrelated, worth) => {
  expect(estimated({ score, unrelated })).toBeCloseTo(worth, 12);
});

test('the checks bound the estimate on both sides', () => {
  expect(estimated({ score: 0.8, unrelated: 0 }, { high: 0.3 })).toBe(0.3);
  expect(estimated({ score: 0.2, unrelated: 1 }, { low: 0.75 })).toBe(0.75);
});

test('a few words where few are wanted are not taken for another subject', () => {
  const few = { length: Math.log1p(20), wantedLength: Math.log1p(6) };
  expect(estimated({ score: 0.8, unrelated: 1 }, few)).toBe(0.8);
  expect(estimated({ score: 0.8, unrelated: 1 }, { ...few, length: Math.log1p(21) })).toBeCloseTo(
    0.15,
    12,
  );
  expect(
    estimated({ score: 0.8, unrelated: 1 }, { ...few, wantedLength: Math.log1p(7) }),
  ).toBeCloseTo(0.16, 12);
});

test.each([
  [32, 5, 0.24],
  [32, 12, 0.24],
  [32, 18, 0.18],
  [32, 24, 0.12],
  [32, 60, 0.12],
  [33, 12, 0.12],
])('where %d words are wanted, %d on another subject are worth %d', (wanted, said, worth) => {
  const words = { wantedLength: Math.log1p(wanted), length: Math.log1p(said) };
  expect(estimated({ score: 0.8, unrelated: 1 }, words)).toBeCloseTo(worth, 12);
});

test.each([
  [32, 24, 0.7, 0.8],
  [32, 24, 0.775, 0.46],
  [32, 24, 0.85, 0.12],
  [33, 24, 0.7, 0.46],
  [32, 25, 0.7, 0.46],
])(
  'of %d wanted words and %d said, unrelated by %d, worth %d',
  (wanted, said, unrelated, worth) => {
    const words = { wantedLength: Math.log1p(wanted), length: Math.log1p(said) };
    expect(estimated({ score: 0.8, unrelated }, words)).toBeCloseTo(worth, 12);
  },
);

test('an estimate is between 0 and 1', () => {
  const any = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(any, any, (score, unrelated) => {
      const value = estimated({ score, unrelated });
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});
