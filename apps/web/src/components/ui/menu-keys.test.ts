import { expect, test } from 'vitest';
import { nextItem } from './menu-keys.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 2],
  ['ArrowUp', -1, 2],
  ['ArrowRight', 1, 2],
  ['ArrowLeft', 1, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 0, undefined],
])('%s from %d of 3 goes to %s', (key, from, to) => {
  expect(nextItem(key, from, 3)).toBe(to);
});

test('an empty menu has nowhere to go', () => {
  expect(nextItem('ArrowDown', -1, 0)).toBeUndefined();
});
