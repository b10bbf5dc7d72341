import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { quotesFor, type EvidenceView } from './evidence-view.ts';
import type { EvidenceKey } from './segments.ts';
import { feedbackTexts } from './texts.ts';

interface Props extends EvidenceView {
  readonly evidenceKey: EvidenceKey;
  readonly children: ReactNode;
}

/**
 * A remark that shows its evidence while it is pointed at, focused or pressed. Without evidence there is
 * nothing to show, so it is plain text and no stop for the Tab key.
 */
export function EvidenceItem({ evidenceKey, children, ...view }: Props) {
  const quotes = quotesFor(view.evaluation, evidenceKey);
  const isActive = view.active === evidenceKey;
  if (quotes.length === 0) return <div className="px-3 py-2">{children}</div>;
  return (
    <button
      type="button"
      aria-pressed={isActive}
      onPointerMove={() => view.onPoint(evidenceKey)}
      onPointerLeave={() => view.onPoint(null)}
      onFocus={() => view.onFocus(evidenceKey)}
      onBlur={() => view.onFocus(null)}
      // A touch, and a browser in which a press gives no focus.
      onClick={() => view.onFocus(evidenceKey)}
      className={clsx(
        'block w-full rounded-control px-3 py-2 text-left transition-colors',
        isActive ? 'bg-sunken' : 'hover:bg-sunken',
      )}
    >
      {children}
      <span className="sr-only"> {quotes.map(feedbackTexts.evidenceFor).join('; ')}</span>
    </button>
  );
}
