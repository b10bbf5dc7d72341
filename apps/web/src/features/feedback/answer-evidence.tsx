import { clsx } from 'clsx';
import type { Evidence } from '@interview/core';
import {
  evidenceKey,
  leadingKind,
  segmentAnswer,
  type EvidenceKey,
  type Segment,
} from './segments.ts';
import type { EvidenceView } from './evidence-view.ts';
import { feedbackTexts } from './texts.ts';

const looks: Record<Evidence['kind'], string> = {
  strength: 'bg-marker text-on-marker',
  expected_point: 'bg-good-soft text-ink underline decoration-good decoration-2 underline-offset-3',
  improvement: 'bg-poor-soft text-ink underline decoration-poor decoration-wavy underline-offset-3',
};

interface Props extends EvidenceView {
  readonly answer: string;
  readonly code: boolean;
}

/**
 * The candidate's own words with the evidence highlighted where it stands. They stay in view beside the
 * remarks, so that pointing at one shows its words.
 */
export function AnswerEvidence({ answer, code, ...view }: Props) {
  const segments = segmentAnswer(answer, view.evaluation.evidence);
  const marked = segments.some((segment) => segment.evidence.length > 0);
  return (
    <section className="min-w-0 lg:sticky lg:top-20 lg:self-start">
      <h3 className="text-lg">{feedbackTexts.yourAnswer}</h3>
      <p className="mb-3 text-sm text-ink-soft">
        {marked ? feedbackTexts.evidenceHint : feedbackTexts.noEvidence}
      </p>
      <div
        className={clsx(
          'rounded-control border-l-4 border-line bg-sunken px-4 py-3 leading-relaxed whitespace-pre-wrap',
          code && 'font-mono text-sm',
        )}
      >
        {segments.map((segment) => (
          <AnswerSegment key={segment.start} segment={segment} {...view} />
        ))}
      </div>
    </section>
  );
}

function AnswerSegment({ segment, active, onPoint }: EvidenceView & { segment: Segment }) {
  const kind = leadingKind(segment);
  const keys: readonly EvidenceKey[] = segment.evidence.map(evidenceKey);
  const first = keys[0];
  if (kind === undefined || first === undefined) return segment.text;
  const isActive = active !== null && keys.includes(active);
  return (
    <mark
      onPointerMove={() => onPoint(first)}
      onPointerLeave={() => onPoint(null)}
      className={clsx(
        'rounded-xs box-decoration-clone transition-opacity',
        looks[kind],
        active !== null && !isActive && 'opacity-60',
        isActive && 'outline-2 outline-offset-1 outline-ink',
      )}
    >
      {segment.text}
      <span className="sr-only"> ({feedbackTexts.kinds[kind]}) </span>
    </mark>
  );
}
