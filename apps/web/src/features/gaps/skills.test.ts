import type { SkillGap } from '@interview/core';
import { expect, test } from 'vitest';
import { distance, lastChange, skillsOf } from './skills.ts';

function gap(fields: Partial<SkillGap>): SkillGap {
  return {
    id: 'a',
    interview_id: 'b',
    skill_category: 'React',
    current_score: 60,
    target_score: 80,
    severity: 'medium',
    missed_share: 0.4,
    missed_points: [],
    recommendations: [],
    created_at: '2026-02-20T10:00:00.000Z',
    ...fields,
  };
}

test('nothing makes no skills', () => {
  expect(skillsOf([])).toEqual([]);
});

test('the newest interview says how a skill stands; its history runs from the oldest', () => {
  const older = gap({ current_score: 40, created_at: '2026-02-19T10:00:00.000Z' });
  const newer = gap({ current_score: 70 });
  expect(skillsOf([newer, older])).toEqual([
    { skill_category: 'React', latest: newer, history: [older, newer] },
  ]);
});

test('the worst comes first, then the one furthest from its target', () => {
  const skills = skillsOf([
    gap({ skill_category: 'near', current_score: 65 }),
    gap({ skill_category: 'far', current_score: 58 }),
    gap({ skill_category: 'worst', severity: 'critical', current_score: 20 }),
  ]);
  expect(skills.map(({ skill_category }) => skill_category)).toEqual(['worst', 'far', 'near']);
});

test('a score above the target is no distance', () => {
  expect(distance(gap({ current_score: 90 }))).toBe(0);
  expect(distance(gap({}))).toBe(20);
});

test('the change is that of the numbers shown, and none after one interview', () => {
  const older = gap({ current_score: 60.4, created_at: '2026-02-19T10:00:00.000Z' });
  const newer = gap({ current_score: 61.6 });
  const changes = [[newer, older], [newer]].map((gaps) => skillsOf(gaps).map(lastChange));
  expect(changes).toEqual([[2], [undefined]]);
});
