import { expect, test } from 'vitest';
import { neighbourInformation, type SparseMatrix } from './neighbours.ts';

function valueAt({ starts, columns, values }: SparseMatrix, row: number, column: number): number {
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
    if (columns[at] === column) return values[at] ?? 0;
  return 0;
}

/** Words 0 and 1 meet in each text, as do 2 and 3. */
const texts = Array.from({ length: 8 }, (_, text) => (text % 2 === 0 ? [0, 1] : [2, -1, 3]));

test('words that meet tell of one another, both ways', () => {
  const matrix = neighbourInformation(texts, 4);
  // Each word has 4 meetings of 16, all with its partner: ln(4 / (4 · 4^.75 / (4 · 4^.75))) = ln 4.
  expect(valueAt(matrix, 0, 1)).toBeCloseTo(Math.log(4), 5);
  expect(valueAt(matrix, 1, 0)).toBeCloseTo(Math.log(4), 5);
  expect(valueAt(matrix, 2, 3)).toBeCloseTo(Math.log(4), 5);
});

test('words that never meet do not, nor those that met once', () => {
  const matrix = neighbourInformation([...texts, [0, 3]], 4);
  expect(valueAt(matrix, 0, 2)).toBe(0);
  expect(valueAt(matrix, 0, 3)).toBe(0);
});

test('words further apart than four are no neighbours', () => {
  const apart = Array.from({ length: 4 }, () => [0, -1, -1, -1, -1, 1]);
  expect(valueAt(neighbourInformation(apart, 2), 0, 1)).toBe(0);
});
