import { ArrowUpRight, Check } from 'lucide-react';
import type { EvidenceView } from './evidence-view.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { feedbackTexts } from './texts.ts';

/** Strengths and improvements, each with its evidence. */
export function Remarks(view: EvidenceView) {
  const { strengths, improvements } = view.evaluation;
  return (
    <div className="grid content-start gap-6">
      <RemarkList title={feedbackTexts.strengths} kind="strength" entries={strengths} {...view} />
      <RemarkList
        title={feedbackTexts.improvements}
        kind="improvement"
        entries={improvements}
        {...view}
      />
    </div>
  );
}

interface ListProps extends EvidenceView {
  readonly title: string;
  readonly kind: 'strength' | 'improvement';
  readonly entries: readonly string[];
}

function RemarkList({ title, kind, entries, ...view }: ListProps) {
  if (entries.length === 0) return null;
  const Icon = kind === 'strength' ? Check : ArrowUpRight;
  return (
    <section>
      <h3 className="mb-1 text-lg">{title}</h3>
      <ul className="-mx-3">
        {entries.map((entry, index) => (
          <li key={entry}>
            <EvidenceItem evidenceKey={`${kind}:${index}`} {...view}>
              <span className="flex items-start gap-2.5">
                <Icon
                  aria-hidden
                  className={
                    kind === 'strength'
                      ? 'mt-1 size-4 shrink-0 text-excellent'
                      : 'mt-1 size-4 shrink-0 text-poor'
                  }
                />
                {entry}
              </span>
            </EvidenceItem>
          </li>
        ))}
      </ul>
    </section>
  );
}
