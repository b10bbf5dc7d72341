import type { SkillGap } from '@interview/core';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { LinkButton } from '../../components/ui/button.tsx';
import { Section } from '../../components/ui/card.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { EmptyState, Loaded, SkeletonLines } from '../../components/ui/states.tsx';
import { severityOrder, skillsOf } from './skills.ts';
import { SkillCard } from './skill-card.tsx';
import { gapsTexts } from './texts.ts';

/** The skills that interviews showed to be lacking, by severity. */
export function SkillGaps() {
  const gaps = trpc.skillGap.list.useQuery();
  return (
    <>
      <PageHeading title={gapsTexts.title} lead={gapsTexts.lead} />
      <Loaded query={gaps} skeleton={<SkeletonLines heights={['h-7 w-40', 'h-96', 'h-96']} />}>
        {({ skill_gaps }) => (skill_gaps.length === 0 ? <NoGaps /> : <Skills gaps={skill_gaps} />)}
      </Loaded>
    </>
  );
}

function Skills({ gaps }: { readonly gaps: readonly SkillGap[] }) {
  const bySeverity = Map.groupBy(skillsOf(gaps), ({ latest }) => latest.severity);
  return (
    <div className="grid gap-10">
      {severityOrder.map((severity) => {
        const skills = bySeverity.get(severity);
        return (
          skills && (
            <Section
              key={severity}
              title={gapsTexts.group[severity]}
              action={<p className="text-ink-soft">{gapsTexts.skills(skills.length)}</p>}
            >
              <ul className="grid gap-4">
                {skills.map((skill) => (
                  <li key={skill.skill_category}>
                    <SkillCard skill={skill} />
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </div>
  );
}

function NoGaps() {
  const { title, text, action } = gapsTexts.empty;
  return (
    <EmptyState title={title} text={text}>
      <LinkButton href={paths.newInterview()}>{action}</LinkButton>
    </EmptyState>
  );
}
