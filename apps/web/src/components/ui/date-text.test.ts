import { expect, test } from 'vitest';
import { dateText } from './date-text.tsx';

test.each([
  ['2026-11-04T12:00:00Z', 'medium', '4 Nov 2026'],
  ['2026-11-24T12:00:00Z', 'short', '24 Nov'],
] as const)('%s looks %s as %s', (at, look, text) => {
  expect(dateText(at, look)).toBe(text);
});
