import type { QuestionState } from '@interview/core';
import { expect, test } from 'vitest';
import { askedPosition, nextOpen, resumePosition } from './navigation.ts';

function questions(...states: QuestionState[]) {
  return states.map((state, index) => ({ state, order_number: index + 1 }));
}

test.each([
  [questions('graded', 'skipped', 'unanswered'), 3],
  [questions('graded', 'skipped', 'pending'), 2],
  [questions('graded', 'failed'), 1],
  [questions(), 1],
])(
  'resuming goes to the first question that was not seen, then to skipped ones',
  (list, position) => {
    expect(resumePosition(list)).toBe(position);
  },
);

test('the next open question may stand before this one', () => {
  const list = questions('skipped', 'graded', 'unanswered', 'pending');
  expect(nextOpen(list, 1)).toBe(3);
  expect(nextOpen(list, 3)).toBe(1);
  expect(nextOpen(questions('graded', 'unanswered'), 2)).toBeUndefined();
});

test.each([
  ['2', 2],
  ['0', undefined],
  ['4', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['x', undefined],
  [null, undefined],
])('an address that asks for %j of 3 gets %s', (query, position) => {
  expect(askedPosition(query, 3)).toBe(position);
});
