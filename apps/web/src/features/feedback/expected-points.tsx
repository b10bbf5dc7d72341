import { clsx } from 'clsx';
import type { PointResult, PointStatus } from '@interview/core';
import { CircleCheck, CircleDashed, CircleDot, type LucideIcon } from 'lucide-react';
import type { EvidenceView } from './evidence-view.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { feedbackTexts } from './texts.ts';

const looks: Record<PointStatus, { icon: LucideIcon; tone: string }> = {
  covered: { icon: CircleCheck, tone: 'text-excellent' },
  partial: { icon: CircleDot, tone: 'text-average' },
  missed: { icon: CircleDashed, tone: 'text-poor' },
};

/** What a strong answer says, and which of it this answer said. */
export function ExpectedPoints(view: EvidenceView) {
  const points = view.evaluation.expected_points;
  if (points.length === 0) return null;
  const covered = points.filter(({ status }) => status === 'covered').length;
  return (
    <section>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-lg">{feedbackTexts.points}</h3>
        <p className="text-sm text-ink-soft">{feedbackTexts.pointCount(covered, points.length)}</p>
      </div>
      <ul className="-mx-3 grid gap-x-4 lg:grid-cols-2">
        {points.map((point, index) => (
          <li key={point.point}>
            <EvidenceItem evidenceKey={`expected_point:${index}`} {...view}>
              <Point point={point} />
            </EvidenceItem>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Point({ point }: { readonly point: PointResult }) {
  const { icon: Icon, tone } = looks[point.status];
  return (
    <span className="flex items-start gap-2.5">
      <Icon aria-hidden className={clsx('mt-0.5 size-5 shrink-0', tone)} />
      <span>
        <span className="block">
          {point.point}{' '}
          <span className={clsx('text-sm font-semibold whitespace-nowrap', tone)}>
            {feedbackTexts.pointStatus[point.status]}
          </span>
        </span>
        {point.status !== 'covered' && point.explanation !== '' && (
          <span className="block text-sm text-ink-soft">{point.explanation}</span>
        )}
      </span>
    </span>
  );
}
