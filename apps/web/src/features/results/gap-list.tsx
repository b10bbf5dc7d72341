import type { SkillGap } from '@interview/core';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { SeverityBadge } from '../../components/ui/badge.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { Loaded } from '../../components/ui/states.tsx';
import { wholeScore } from '../../components/score/level.ts';
import { ScoreBar } from '../../components/score/score-bar.tsx';
import { resultsTexts } from './texts.ts';
import { useGaps } from './use-gaps.ts';
import type { Report } from './use-results.ts';

/** The rest stands on the page of all skill gaps. */
const shown = 3;

/** What this interview shows to be worth practising. */
export function GapList({ report }: { readonly report: Report }) {
  const gaps = useGaps(report);
  return (
    <Section
      title={resultsTexts.gaps}
      action={
        <Link href={paths.gaps()} className="link no-print">
          {resultsTexts.allGaps}
        </Link>
      }
    >
      <Loaded query={gaps} skeleton={<div className="skeleton h-48" />}>
        {({ skill_gaps }) =>
          skill_gaps.length === 0 ? (
            <p className="text-ink-soft">{resultsTexts.noGaps}</p>
          ) : (
            <ul className="grid gap-4 md:grid-cols-2">
              {skill_gaps.map((gap) => (
                <li key={gap.id}>
                  <GapCard gap={gap} report={report} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

interface CardProps {
  readonly gap: SkillGap;
  readonly report: Report;
}

function GapCard({ gap, report: { interview } }: CardProps) {
  const { job_role, difficulty } = interview;
  return (
    <Card className="flex h-full flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lg">{gap.skill_category}</h3>
        <SeverityBadge severity={gap.severity} />
      </div>
      <p className="mt-2 mb-1 text-sm text-ink-soft">
        {resultsTexts.gapScore(wholeScore(gap.current_score), wholeScore(gap.target_score))}
      </p>
      <ScoreBar score={gap.current_score} />
      <ul className="mt-4 mb-5 grid list-disc gap-1.5 pl-5 marker:text-ink-faint">
        {gap.recommendations.slice(0, shown).map((recommendation) => (
          <li key={recommendation}>{recommendation}</li>
        ))}
      </ul>
      <LinkButton
        look="secondary"
        size="small"
        className="no-print mt-auto self-start"
        href={paths.newInterview({ role: job_role, difficulty, focus: gap.skill_category })}
      >
        {resultsTexts.practise}
        <span className="sr-only">: {gap.skill_category}</span>
      </LinkButton>
    </Card>
  );
}
