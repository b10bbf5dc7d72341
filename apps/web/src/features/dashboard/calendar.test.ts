import { expect, test } from 'vitest';
import { lastWeeks, strength } from './calendar.ts';

test('weeks start on Monday and end today', () => {
  const thursday = new Date('2026-02-19T23:30:00Z');
  const days = lastWeeks([{ date: '2026-02-17', answers: 4 }], { weeks: 2, now: thursday });
  expect(days).toHaveLength(11);
  expect(days[0]).toEqual({ date: '2026-02-09', answers: 0 });
  expect(days.at(-1)).toEqual({ date: '2026-02-19', answers: 0 });
  expect(days.filter(({ answers }) => answers > 0)).toEqual([{ date: '2026-02-17', answers: 4 }]);
});

test.each([
  ['2026-02-16T00:00:00Z', 8],
  ['2026-02-22T12:00:00Z', 14],
])('two weeks up to %s are %i days', (now, length) => {
  expect(lastWeeks([], { weeks: 2, now: new Date(now) })).toHaveLength(length);
});

test('more answers colour a day more', () => {
  expect([0, 1, 2, 3, 6, 7, 40].map(strength)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});
