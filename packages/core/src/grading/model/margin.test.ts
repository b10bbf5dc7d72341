import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marginOf } from './margin.ts';

const bands = [
  { estimate: 0.3, low: -0.1, high: 0.2 },
  { estimate: 0.6, low: 0.1, high: 0.3 },
  { estimate: 1, low: -0.4, high: -0.1 },
];

test.each([
  [0.25, 0.15, 0.45],
  [0.3, 0.2, 0.5],
  [0.05, 0, 0.25],
  [0.5, 0.5, 0.8],
  [0.9, 0.5, 0.9],
  [1, 0.6, 1],
])('the estimate %d lies between %d and %d', (estimate, low, high) => {
  const margin = marginOf(estimate, bands);
  expect(margin.low).toBeCloseTo(low, 12);
  expect(margin.high).toBeCloseTo(high, 12);
});

test('without bands anything may be', () => {
  expect(marginOf(0.5, [])).toEqual({ low: 0, high: 1 });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shift = fc.double({ min: -1, max: 1, noNaN: true });

test('the interval holds the estimate and stays within 0 and 1', () => {
  const anyBands = fc.array(fc.record({ estimate: share, low: shift, high: shift }));
  fc.assert(
    fc.property(share, anyBands, (estimate, given) => {
      const { low, high } = marginOf(estimate, given);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
