import { expect, test } from 'vitest';
import { fileName } from './download.ts';

test.each([
  [['Data Engineer', '2026-02-20'], 'data-engineer-2026-02-20.md'],
  [['C++ / C# (senior)'], 'c-c-senior.md'],
  [['Инженер'], 'инженер.md'],
  [['../..'], 'export.md'],
])('%j becomes %s', (words, expected) => {
  expect(fileName(words, 'md')).toBe(expected);
});
