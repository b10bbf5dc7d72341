import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundScore } from './rounding.ts';

test.each([
  [51.665, 51.67],
  [1.005, 1.01],
  [-0.005, -0.01],
  [84.666666, 84.67],
  [84.664999, 84.66],
  [0, 0],
  [-0, 0],
  [100, 100],
  [1e-9, 0],
  [2.5e-7, 0],
])('%d rounds to %d', (value, rounded) => {
  expect(roundScore(value)).toBe(rounded);
});

test('is never further than half a hundredth away, and rounding again changes nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (value) => {
      const rounded = roundScore(value);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      expect(roundScore(rounded)).toBe(rounded);
      expect(roundScore(-value)).toBe(-rounded || 0);
    }),
  );
});
