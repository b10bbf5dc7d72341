import { expect, test } from 'vitest';
import { examSamples, misleadingSamples } from './exam-samples.ts';

test('an exam question has thirteen other answers of every worth, and one object for all', () => {
  for (const samples of Map.groupBy(examSamples(), ({ question_id }) => question_id).values()) {
    expect(samples).toHaveLength(14);
    expect(new Set(samples.map(({ answer }) => answer)).size).toBe(14);
    expect(new Set(samples.map(({ question }) => question)).size).toBe(1);
    expect(Math.max(...samples.map(({ target }) => target))).toBeGreaterThan(0.8);
    expect(Math.min(...samples.map(({ target }) => target))).toBeLessThan(0.5);
  }
});

test('answers that mislead belong to the same questions, so that no part holds only one of them', () => {
  const asked = new Set(examSamples().map(({ question_id }) => question_id));
  const misleading = new Set(misleadingSamples().map(({ question_id }) => question_id));
  expect(misleading.size).toBe(150);
  expect([...misleading].filter((id) => !asked.has(id))).toEqual([]);
});
