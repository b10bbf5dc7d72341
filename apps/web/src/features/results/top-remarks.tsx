import type { InterviewScore } from '@interview/core';
import { ArrowUpRight, Check, type LucideIcon } from 'lucide-react';
import { Card, Section } from '../../components/ui/card.tsx';
import { resultsTexts } from './texts.ts';

type Remarks = Pick<InterviewScore, 'top_strengths' | 'top_improvements'>;

/** What stood out over all answers. */
export function TopRemarks({ score }: { readonly score: Remarks }) {
  if (score.top_strengths.length + score.top_improvements.length === 0) return null;
  return (
    <>
      <RemarkList
        title={resultsTexts.strengths}
        entries={score.top_strengths}
        icon={Check}
        tone="text-excellent"
      />
      <RemarkList
        title={resultsTexts.improvements}
        entries={score.top_improvements}
        icon={ArrowUpRight}
        tone="text-poor"
      />
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly string[];
  readonly icon: LucideIcon;
  readonly tone: string;
}

function RemarkList({ title, entries, icon: Icon, tone }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <Section title={title} className="flex flex-col">
      <Card className="grow">
        <ul className="grid gap-2.5">
          {entries.map((entry) => (
            <li key={entry} className="flex items-start gap-2.5">
              <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${tone}`} />
              {entry}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
