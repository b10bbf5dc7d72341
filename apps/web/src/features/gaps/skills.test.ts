import type { SkillGap, SkillProgress } from '@interview/core';
import { expect, test } from 'vitest';
import { distance, lastChange, openSkills, reachedSkills } from './skills.ts';

function gap(fields: Partial<SkillGap> = {}): SkillGap {
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

function skill(fields: Partial<SkillGap>, scores: readonly number[] = [60]): SkillProgress {
  const history = scores.map((score, day) => ({
    interview_id: `interview-${day}`,
    job_role: 'Frontend Developer',
    score,
    at: `2026-02-${20 + day}T10:00:00.000Z`,
  }));
  return { gap: gap(fields), reached: (scores.at(-1) ?? 0) >= 80, history };
}

const names = (skills: readonly SkillProgress[]) => skills.map((each) => each.gap.skill_category);

test('the worst comes first, then the one furthest from its target', () => {
  const skills = openSkills([
    skill({ skill_category: 'near', current_score: 65 }),
    skill({ skill_category: 'far', current_score: 58 }),
    skill({ skill_category: 'worst', severity: 'critical', current_score: 20 }),
  ]);
  expect(names(skills)).toEqual(['worst', 'far', 'near']);
});

test('a skill that has reached its target is no open one; the last to do so comes first', () => {
  const skills = [
    skill({ skill_category: 'early' }, [80]),
    skill({ skill_category: 'open' }, [40]),
    skill({ skill_category: 'late' }, [50, 85]),
  ];
  expect(names(openSkills(skills))).toEqual(['open']);
  expect(names(reachedSkills(skills))).toEqual(['late', 'early']);
});

test('a score above the target is no distance', () => {
  expect(distance(gap({ current_score: 90 }))).toBe(0);
  expect(distance(gap())).toBe(20);
});

test('the change is that of the numbers shown, and none after one interview', () => {
  expect(lastChange(skill({}, [10, 60.4, 61.6]))).toBe(2);
  expect(lastChange(skill({}, [60]))).toBeUndefined();
});
