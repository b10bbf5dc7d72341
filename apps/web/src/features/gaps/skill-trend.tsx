import { paths } from '../../app/paths.ts';
import { TrendChart } from '../../components/chart/trend-chart.tsx';
import { TrendTable } from '../../components/chart/trend-table.tsx';
import { texts } from '../../texts.ts';
import type { Skill } from './skills.ts';
import { gapsTexts } from './texts.ts';

/** How a skill has gone from interview to interview; one interview is no trend. */
export function SkillTrend({ skill }: { readonly skill: Skill }) {
  const { skill_category, latest, history } = skill;
  if (history.length < 2) return null;
  const points = history.map((gap) => ({
    key: gap.id,
    label: texts.severity[gap.severity],
    score: gap.current_score,
    at: gap.created_at,
    href: paths.results(gap.interview_id),
  }));
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 className="font-semibold">{gapsTexts.trend}</h4>
        <p className="text-sm text-ink-soft">{gapsTexts.dashed(latest.target_score)}</p>
      </div>
      <TrendChart points={points} target={latest.target_score} className="h-36" />
      <TrendTable
        points={points}
        caption={gapsTexts.table(skill_category)}
        heading={gapsTexts.heading}
      />
    </div>
  );
}
