import { expect, test } from 'vitest';
import { writtenTable } from './written-table.ts';

test('each kind has a line, the best first, with its means, by length too, and the share that its margins hold', () => {
  const table = writtenTable([
    { kind: 'wrong', words: 60, human: 0.1, predicted: 0.3, low: 0.1, high: 0.5 },
    { kind: 'good', words: 90, human: 0.9, predicted: 0.8, low: 0.7, high: 0.95 },
    { kind: 'good', words: 40, human: 0.9, predicted: 0.7, low: 0.6, high: 0.85 },
    { kind: 'wrong', words: 20, human: 0.1, predicted: 0.1, low: 0.05, high: 0.3 },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| good | 2 | 90 | 75 | 70–80 | 70 | 80 | 50 % | 25 |',
    '| wrong | 2 | 10 | 20 | 10–30 | 10 | 30 | 100 % | 33 |',
    '| all | 4 | 50 | 48 | 10–80 | 40 | 55 | 75 % | 29 |',
    '',
    'r 0.961, RMSE 15.0.',
  ]);
});
