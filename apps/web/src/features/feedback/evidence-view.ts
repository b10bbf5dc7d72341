import type { Evaluation } from '@interview/core';
import { useState } from 'react';
import type { EvidenceKey } from './segments.ts';

/** What the parts of a feedback share: whose evidence is being looked at. */
export interface EvidenceView {
  readonly evaluation: Evaluation;
  readonly active: EvidenceKey | null;
  readonly onPoint: (key: EvidenceKey | null) => void;
  readonly onFocus: (key: EvidenceKey | null) => void;
}

/**
 * What is pointed at, or else what has the focus. A page that scrolls to the focus moves under a pointer
 * that lies still: that is no pointing, so only a pointer that moves counts, and one that leaves gives way
 * to the focus again.
 */
export function useEvidenceView(evaluation: Evaluation): EvidenceView {
  const [pointed, onPoint] = useState<EvidenceKey | null>(null);
  const [focused, onFocus] = useState<EvidenceKey | null>(null);
  return { evaluation, active: pointed ?? focused, onPoint, onFocus };
}

/** The words of the answer that support a list entry, in the order in which they stand. */
export function quotesFor(evaluation: Evaluation, key: EvidenceKey): string[] {
  return evaluation.evidence
    .filter(({ kind, index }) => key === `${kind}:${index}`)
    .toSorted((a, b) => a.start - b.start)
    .map(({ quote }) => quote);
}
