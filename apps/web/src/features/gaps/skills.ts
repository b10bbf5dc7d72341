import type { Severity, SkillGap } from '@interview/core';

/** What is known of one skill that fell short in at least one interview. */
export interface Skill {
  readonly skill_category: string;
  /** The gap that the newest interview showed. */
  readonly latest: SkillGap;
  /** Every gap of the skill, oldest first. */
  readonly history: readonly SkillGap[];
}

/** The worst first. */
export const severityOrder = [
  'critical',
  'high',
  'medium',
  'low',
] as const satisfies readonly Severity[];

/** Gathers gaps by skill: the worst first, and of those alike the one furthest below its target. */
export function skillsOf(gaps: readonly SkillGap[]): Skill[] {
  const groups = Map.groupBy(gaps, ({ skill_category }) => skill_category);
  return [...groups.values()].flatMap(toSkill).toSorted(byUrgency);
}

/** How many points a skill is below its target. */
export function distance({ current_score, target_score }: SkillGap): number {
  return Math.max(0, target_score - current_score);
}

/** Points gained or lost since the interview before, as whole scores show it; undefined without one. */
export function lastChange({ history }: Skill): number | undefined {
  const [before, latest] = history.slice(-2);
  if (before === undefined || latest === undefined) return undefined;
  return Math.round(latest.current_score) - Math.round(before.current_score);
}

function toSkill(gaps: readonly SkillGap[]): Skill[] {
  const history = gaps.toSorted((a, b) => a.created_at.localeCompare(b.created_at));
  const latest = history.at(-1);
  return latest === undefined ? [] : [{ skill_category: latest.skill_category, latest, history }];
}

function byUrgency(a: Skill, b: Skill): number {
  const rank = (skill: Skill) => severityOrder.indexOf(skill.latest.severity);
  return rank(a) - rank(b) || distance(b.latest) - distance(a.latest);
}
