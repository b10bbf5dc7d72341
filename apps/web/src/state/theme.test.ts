import { expect, test } from 'vitest';
import { parseTheme, resolveTheme } from './theme.ts';

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', 'system'],
  ['solarized', 'system'],
  [null, 'system'],
] as const)('a stored %s is read as %s', (stored, expected) => {
  expect(parseTheme(stored)).toBe(expected);
});

test('only the system choice asks the system', () => {
  expect(resolveTheme('system', true)).toBe('dark');
  expect(resolveTheme('system', false)).toBe('light');
  expect(resolveTheme('light', true)).toBe('light');
  expect(resolveTheme('dark', false)).toBe('dark');
});
