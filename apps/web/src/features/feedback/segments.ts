import type { Evidence } from '@interview/core';

/** A stretch of the answer and every piece of evidence that covers it. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Cuts an answer at the ends of its evidence, so that overlapping spans can all be shown. Joined, the
 * segments are the answer again. Spans that do not quote the answer are left out.
 */
export function segmentAnswer(answer: string, evidence: readonly Evidence[]): Segment[] {
  const valid = evidence.filter(
    ({ start, end, quote }) => start < end && answer.slice(start, end) === quote,
  );
  const cuts = new Set([0, answer.length, ...valid.flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].toSorted((a, b) => a - b);
  return ends.slice(0, -1).map((start, index) => {
    const end = ends[index + 1] ?? answer.length;
    return {
      text: answer.slice(start, end),
      start,
      evidence: valid.filter((span) => span.start <= start && span.end >= end),
    };
  });
}

export type EvidenceKey = `${Evidence['kind']}:${number}`;

/** Names the list entry that a piece of evidence supports. */
export function evidenceKey({ kind, index }: Pick<Evidence, 'kind' | 'index'>): EvidenceKey {
  return `${kind}:${index}`;
}

/** The kind that decides how a segment looks: praise shows over points, points over blame. */
export function leadingKind(segment: Segment): Evidence['kind'] | undefined {
  const order = ['strength', 'expected_point', 'improvement'] as const;
  return order.find((kind) => segment.evidence.some((span) => span.kind === kind));
}
