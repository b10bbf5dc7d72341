import type { SkillGap, SkillProgress } from '@interview/core';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { wholeScore } from '../../components/score/level.ts';
import { ScoreBar } from '../../components/score/score-bar.tsx';
import { SeverityBadge } from '../../components/ui/badge.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { openSkills } from '../gaps/skills.ts';
import { dashboardTexts } from './texts.ts';

const { recommended: words } = dashboardTexts;
const shown = 3;

/** The skills that gain most from practice today. */
export function Recommended({ skills }: { readonly skills: readonly SkillProgress[] }) {
  const open = openSkills(skills);
  return (
    <Section
      title={words.title}
      action={
        skills.length > shown && (
          <Link href={paths.gaps()} className="link">
            {words.all}
          </Link>
        )
      }
    >
      <Card>
        {open.length === 0 ? (
          <p className="text-ink-soft">{skills.length === 0 ? words.none : words.reached}</p>
        ) : (
          <ul className="-my-4 divide-y divide-line">
            {open.slice(0, shown).map(({ gap }) => (
              <li key={gap.skill_category} className="py-4">
                <Recommendation gap={gap} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  );
}

function Recommendation({ gap }: { readonly gap: SkillGap }) {
  const { skill_category, severity, current_score, target_score } = gap;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lg">{skill_category}</h3>
        <SeverityBadge severity={severity} />
      </div>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-32 grow basis-0">
          <p className="mb-1.5 text-sm text-ink-soft">
            {words.score(wholeScore(current_score), wholeScore(target_score))}
          </p>
          <ScoreBar score={current_score} />
        </div>
        <LinkButton
          look="secondary"
          size="small"
          href={paths.newInterview({ focus: skill_category })}
        >
          {words.action}
          <span className="sr-only">: {skill_category}</span>
        </LinkButton>
      </div>
    </>
  );
}
