import { expect, test } from 'vitest';
import { writtenTable } from './written-table.ts';

test('each kind has a line with its means and the share that its margins hold', () => {
  const table = writtenTable([
    { kind: 'good', human: 0.9, predicted: 0.8, low: 0.7, high: 0.95 },
    { kind: 'good', human: 0.9, predicted: 0.7, low: 0.6, high: 0.85 },
    { kind: 'wrong', human: 0.1, predicted: 0.3, low: 0.1, high: 0.5 },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| good | 2 | 90 | 75 | 70–80 | 50 % | 25 |',
    '| wrong | 1 | 10 | 30 | 30–30 | 100 % | 40 |',
    '| all | 3 | 63 | 60 | 30–80 | 67 % | 30 |',
    '',
    'r 0.982, RMSE 17.3.',
  ]);
});
