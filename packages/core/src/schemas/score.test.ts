import { expect, test } from 'vitest';
import { performanceLevel } from '../scoring/performance-level.ts';
import { testId } from '../testing/response-detail.ts';
import { categoryScoreSchema, performanceLevelSchema, scoreInputSchema } from './score.ts';

test('a summary is made unless it is declined', () => {
  const interview_id = testId(1);
  expect(scoreInputSchema.parse({ interview_id })).toEqual({
    interview_id,
    generate_summary: true,
  });
  expect(scoreInputSchema.parse({ interview_id, generate_summary: false })).toEqual({
    interview_id,
    generate_summary: false,
  });
  expect(scoreInputSchema.safeParse({ interview_id: '1' }).success).toBe(false);
});

test.each([0, 50, 70, 85, 100])('the level of %d has the shape of a level', (score) => {
  const level = performanceLevel(score);
  expect(performanceLevelSchema.parse(level)).toEqual(level);
});

test('an interview has no category of mixed questions', () => {
  const score = { category: 'mixed', average_score: 50, total_questions: 1, answered: 1 };
  expect(categoryScoreSchema.safeParse(score).success).toBe(false);
  expect(categoryScoreSchema.safeParse({ ...score, category: 'coding' }).success).toBe(true);
});
