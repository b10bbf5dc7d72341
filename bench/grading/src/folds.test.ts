import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldNumbers, foldOf } from './folds.ts';

test('questions are dealt out in the order of first appearance', () => {
  const folds = foldOf(['b', 'a', 'b', 'c']);
  expect([...folds]).toEqual([
    ['b', 0],
    ['a', 1],
    ['c', 2],
  ]);
});

test('there are ten folds, of nearly equal size', () => {
  expect(foldNumbers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (ids) => {
      const folds = [...foldOf(ids).values()];
      const sizes = foldNumbers.map((number) => folds.filter((fold) => fold === number).length);
      expect(folds).toHaveLength(ids.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
