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

test('strictness never changes which answer is better', () => {
  fc.assert(
    fc.property(share, share, strictness, (a, b, demand) => {
      const [worse, better] = [Math.min(a, b), Math.max(a, b)];
      expect(strictly(worse, demand)).toBeLessThanOrEqual(strictly(better, demand));
    }),
  );
});

test('more strictness never gives more', () => {
  fc.assert(
    fc.property(share, strictness, strictness, (given, a, b) => {
      const [mild, hard] = [Math.min(a, b), Math.max(a, b)];
      expect(strictly(given, hard)).toBeLessThanOrEqual(strictly(given, mild));
    }),
  );
});

test.each([0, -1, 0.2, 4.1, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (wrong) => {
  expect(() => assertStrictness(wrong)).toThrow('strictness must be from 0.25 to 4');
});
