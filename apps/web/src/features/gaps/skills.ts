import type { Severity, SkillGap, SkillProgress } from '@interview/core';

/** The worst first. */
export const severityOrder = [
  'critical',
  'high',
  'medium',
  'low',
] as const satisfies readonly Severity[];

/** The skills that still fall short: the worst first, and of those alike the one furthest below its target. */
export function openSkills(skills: readonly SkillProgress[]): SkillProgress[] {
  return skills.filter(({ reached }) => !reached).toSorted(byUrgency);
}

/** The skills that have got to their target, the last one first. */
export function reachedSkills(skills: readonly SkillProgress[]): SkillProgress[] {
  return skills
    .filter(({ reached }) => reached)
    .toSorted((a, b) => reachedAt(b).localeCompare(reachedAt(a)));
}

/** How many points a skill is below its target. */
export function distance({ current_score, target_score }: SkillGap): number {
  return Math.max(0, target_score - current_score);
}

/** Points gained or lost since the interview before, as whole scores show it; undefined without one. */
export function lastChange({ history }: SkillProgress): number | undefined {
  const [before, latest] = history.slice(-2);
  if (before === undefined || latest === undefined) return undefined;
  return Math.round(latest.score) - Math.round(before.score);
}

function reachedAt({ history }: SkillProgress): string {
  return history.at(-1)?.at ?? '';
}

function byUrgency(a: SkillProgress, b: SkillProgress): number {
  const rank = (skill: SkillProgress) => severityOrder.indexOf(skill.gap.severity);
  return rank(a) - rank(b) || distance(b.gap) - distance(a.gap);
}
