import type { Evaluation } from '@interview/core';
import type { EvidenceKey } from './segments.ts';

/** What the parts of a feedback share: whose evidence is being looked at. */
export interface EvidenceView {
  readonly evaluation: Evaluation;
  readonly active: EvidenceKey | null;
  readonly onActivate: (key: EvidenceKey | null) => void;
}

/** The words of the answer that support a list entry, in the order in which they stand. */
export function quotesFor(evaluation: Evaluation, key: EvidenceKey): string[] {
  return evaluation.evidence
    .filter(({ kind, index }) => key === `${kind}:${index}`)
    .toSorted((a, b) => a.start - b.start)
    .map(({ quote }) => quote);
}
