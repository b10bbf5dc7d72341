import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from './random.ts';

function draw(seed: number, count: number): number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random());
}

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(7, 5)).toEqual(draw(7, 5));
  expect(draw(7, 5)).not.toEqual(draw(8, 5));
});

test('numbers are in [0, 1) and spread evenly', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const numbers = draw(seed, 1000);
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      expect(mean).toBeGreaterThan(0.4);
      expect(mean).toBeLessThan(0.6);
    }),
  );
});
