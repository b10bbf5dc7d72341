import type { SkillProgress } from '@interview/core';
import { CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { wholeScore } from '../../components/score/level.ts';
import { Section } from '../../components/ui/card.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { gapsTexts } from './texts.ts';

interface Props {
  readonly skills: readonly SkillProgress[];
}

/** The skills that once fell short and have got to their target: quiet, for nothing is to be done. */
export function ReachedSkills({ skills }: Props) {
  return (
    <Section
      title={gapsTexts.reached.title}
      action={<p className="text-ink-soft">{gapsTexts.skills(skills.length)}</p>}
    >
      <ul className="divide-y divide-line rounded-card border border-line">
        {skills.map((skill) => (
          <li key={skill.gap.skill_category} className="px-5 py-3.5">
            <ReachedSkill skill={skill} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReachedSkill({ skill: { gap, history } }: { readonly skill: SkillProgress }) {
  const newest = history.at(-1);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <CircleCheck className="size-5 shrink-0 text-excellent" aria-hidden />
      <h3 className="grow basis-0 font-sans text-base font-semibold tracking-normal">
        {gap.skill_category}
      </h3>
      {newest && (
        <p className="text-sm text-ink-soft max-sm:order-last max-sm:basis-full max-sm:pl-9">
          {gapsTexts.reached.score(wholeScore(newest.score), wholeScore(gap.target_score))}
          {' · '}
          <Link href={paths.results(newest.interview_id)} className="link">
            <DateText at={newest.at} />
          </Link>
        </p>
      )}
      <Link
        href={paths.newInterview({ focus: gap.skill_category })}
        className="link inline-flex min-h-6 items-center text-sm"
      >
        {gapsTexts.reached.practise}
        <span className="sr-only">: {gap.skill_category}</span>
      </Link>
    </div>
  );
}
