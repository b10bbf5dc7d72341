import type { Activity } from '@interview/core';
import { paths } from '../../app/paths.ts';
import { TrendChart } from '../../components/chart/trend-chart.tsx';
import { TrendTable } from '../../components/chart/trend-table.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { dashboardTexts } from './texts.ts';

const { trend: words } = dashboardTexts;

/** The scores of the interviews in the order of time. */
export function ScoreTrend({ scores }: Pick<Activity, 'scores'>) {
  const points = scores.map(({ interview_id, job_role, overall_score, created_at }) => ({
    key: interview_id,
    label: job_role,
    score: overall_score,
    at: created_at,
    href: paths.results(interview_id),
  }));
  return (
    <Section title={words.title}>
      <Card>
        {points.length === 0 ? (
          <p className="text-ink-soft">{words.none}</p>
        ) : (
          <>
            <TrendChart points={points} />
            {points.length === 1 && <p className="mt-3 text-ink-soft">{words.one}</p>}
            <TrendTable points={points} caption={words.table} heading={words.heading} />
          </>
        )}
      </Card>
    </Section>
  );
}
