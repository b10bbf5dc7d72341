import { expect, test } from 'vitest';
import { skillProgressSchema } from '../schemas/skill-gap.ts';
import { testId } from '../testing/response-detail.ts';
import { skillProgress } from './skill-progress.ts';

function gap(skill_category: string, target_score = 80) {
  return {
    id: testId(1),
    interview_id: testId(2),
    skill_category,
    current_score: 40,
    target_score,
    severity: 'high' as const,
    missed_share: 0.5,
    missed_points: [],
    recommendations: [],
    created_at: '2026-02-20T17:44:27.616Z',
  };
}

function result(skill_category: string, score: number) {
  const interview_id = testId(score);
  return { skill_category, interview_id, job_role: 'Dev', score, at: '2026-02-21T10:00:00.000Z' };
}

test('a skill keeps how it went, and nothing of another one', () => {
  const results = [result('SQL', 40), result('Go', 90), result('SQL', 60)];
  const [sql] = skillProgress({ gaps: [gap('SQL')], results });
  expect(skillProgressSchema.parse(sql)).toEqual(sql);
  expect(sql?.history.map(({ score }) => score)).toEqual([40, 60]);
});

test.each([
  { scores: [40], target: 80, reached: false },
  { scores: [40, 79.99], target: 80, reached: false },
  { scores: [40, 80], target: 80, reached: true },
  { scores: [40, 80], target: 85, reached: false },
  { scores: [90, 40], target: 80, reached: false },
  { scores: [], target: 80, reached: false },
])('after $scores a target of $target is reached: $reached', ({ scores, target, reached }) => {
  const results = scores.map((score) => result('SQL', score));
  const progress = skillProgress({ gaps: [gap('SQL', target)], results });
  expect(progress).toMatchObject([{ reached }]);
});
