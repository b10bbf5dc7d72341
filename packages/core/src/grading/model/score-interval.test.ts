import { expect, test } from 'vitest';
import { scoreInterval } from './score-interval.ts';

const band = (low: number, high: number) => [{ estimate: 1, low, high }];
const margins = {
  level: 0.8,
  plain: band(-0.2, 0.1),
  calibrated: band(-0.05, 0.05),
  worded: band(-0.1, 0.2),
};
const anything = { low: 0, high: 1 };

test.each([
  ['its own margin', { strictness: 1, worded: false }, [0.05, 0.35]],
  [
    'the margin of known graders at a strictness',
    { strictness: 2, worded: false },
    [0.0125, 0.1125],
  ],
  ['the margin of worded questions', { strictness: 1, worded: true }, [0.15, 0.45]],
  ['that margin moved along with the score', { strictness: 2, worded: true }, [0.0225, 0.2025]],
] as const)('a score has %s', (_, how, [low, high]) => {
  const interval = scoreInterval({ share: 0.25, ...how }, anything, margins);
  expect(interval.low).toBeCloseTo(low, 12);
  expect(interval.high).toBeCloseTo(high, 12);
});

test('an answer that says nothing gets little from anybody', () => {
  const share = 0.02;
  const bounds = { low: 0, high: 0.04 };
  const wide = { ...margins, plain: band(-0.2, 0.6) };
  expect(scoreInterval({ share, strictness: 1, worded: false }, bounds, wide)).toEqual({
    low: 0,
    high: 0.14,
  });
});
