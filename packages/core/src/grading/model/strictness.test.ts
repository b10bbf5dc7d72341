import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertStrictness, strictly, strictnessRange } from './strictness.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const strictness = fc.double({
  min: strictnessRange.least,
  max: strictnessRange.most,
  noNaN: true,
});

test.each([
  [0.5, 1, 0.5],
  [0.5, 2, 0.25],
  [0.25, 0.5, 0.5],
  [0, 0.25, 0],
  [1, 4, 1],
])('%d at strictness %d is %d', (given, demand, worth) => {
  expect(strictly(given, demand)).toBe(worth);
});

test('strictness never changes which answer is better, and more of it never gives more', () => {
  fc.assert(
    fc.property(share, share, strictness, strictness, (a, b, s, t) => {
      if (a <= b) expect(strictly(a, s)).toBeLessThanOrEqual(strictly(b, s));
      if (s <= t) expect(strictly(a, s)).toBeGreaterThanOrEqual(strictly(a, t));
    }),
  );
});

test.each([0, -1, 0.2, 4.1, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (wrong) => {
  expect(() => assertStrictness(wrong)).toThrow('strictness must be from 0.25 to 4');
});
