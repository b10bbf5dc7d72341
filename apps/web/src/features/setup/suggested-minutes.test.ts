import { expect, test } from 'vitest';
import { suggestedMinutes } from './suggested-minutes.ts';

test.each([
  ['technical', 1, 4],
  ['technical', 2, 8],
  ['technical', 3, 10],
  ['mixed', 5, 25],
  ['coding', 1, 10],
  ['system_design', 10, 120],
] as const)('%s, %d questions: about %d minutes', (type, questions, minutes) => {
  expect(suggestedMinutes(type, questions)).toBe(minutes);
});
