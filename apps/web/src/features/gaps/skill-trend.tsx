import type { SkillProgress } from '@interview/core';
import { paths } from '../../app/paths.ts';
import { TrendChart } from '../../components/chart/trend-chart.tsx';
import { TrendTable } from '../../components/chart/trend-table.tsx';
import { gapsTexts } from './texts.ts';

/** How a skill has gone from interview to interview; one interview is no trend. */
export function SkillTrend({ skill }: { readonly skill: SkillProgress }) {
  const { gap, history } = skill;
  if (history.length < 2) return null;
  const points = history.map(({ interview_id, job_role, score, at }) => ({
    key: interview_id,
    label: job_role,
    score,
    at,
    href: paths.results(interview_id),
  }));
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 className="font-semibold">{gapsTexts.trend}</h4>
        <p className="text-sm text-ink-soft">{gapsTexts.dashed(gap.target_score)}</p>
      </div>
      <TrendChart points={points} target={gap.target_score} className="h-36" />
      <TrendTable
        points={points}
        caption={gapsTexts.table(gap.skill_category)}
        heading={gapsTexts.heading}
      />
    </div>
  );
}
