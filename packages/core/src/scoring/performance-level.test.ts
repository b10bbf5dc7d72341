import { expect, test } from 'vitest';
import { performanceLevel } from './performance-level.ts';

test.each([
  [100, 'excellent', 'Excellent! 🌟', 'green'],
  [85, 'excellent', 'Excellent! 🌟', 'green'],
  [84.99, 'good', 'Good 👍', 'blue'],
  [84.67, 'good', 'Good 👍', 'blue'],
  [70, 'good', 'Good 👍', 'blue'],
  [69.99, 'average', 'Average 📈', 'yellow'],
  [50, 'average', 'Average 📈', 'yellow'],
  [49.99, 'poor', 'Needs Work 💪', 'red'],
  [0, 'poor', 'Needs Work 💪', 'red'],
])('%d is %s', (score, level, label, color) => {
  expect(performanceLevel(score)).toEqual({ level, label, color, message: expect.any(String) });
});

test('average has the text of the contract', () => {
  expect(performanceLevel(51.67).message).toBe(
    'Average performance. Focus on the improvement areas to boost your score.',
  );
});
