import type { SkillGap, SkillProgress, SkillResult } from '../schemas/skill-gap.ts';

interface Practised {
  /** The newest gap of each skill. */
  readonly gaps: readonly SkillGap[];
  /** How the skills went, oldest first. */
  readonly results: readonly (SkillResult & { readonly skill_category: string })[];
}

/**
 * Where each skill stands that has ever fallen short. A gap is closed when the newest interview on the
 * skill got the score that the gap aimed for; an easier interview has to get it too.
 */
export function skillProgress({ gaps, results }: Practised): SkillProgress[] {
  const bySkill = Map.groupBy(results, ({ skill_category }) => skill_category);
  return gaps.map((gap) => {
    const history = (bySkill.get(gap.skill_category) ?? []).map(
      ({ skill_category: _skill, ...result }) => result,
    );
    const newest = history.at(-1);
    return { gap, reached: newest !== undefined && newest.score >= gap.target_score, history };
  });
}
