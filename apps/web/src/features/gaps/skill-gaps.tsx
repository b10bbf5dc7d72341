import type { SkillProgress } from '@interview/core';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { LinkButton } from '../../components/ui/button.tsx';
import { Section } from '../../components/ui/card.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { EmptyState, Loaded, SkeletonLines } from '../../components/ui/states.tsx';
import { ReachedSkills } from './reached-skills.tsx';
import { openSkills, reachedSkills, severityOrder } from './skills.ts';
import { SkillCard } from './skill-card.tsx';
import { gapsTexts } from './texts.ts';

/** The skills that interviews showed to be lacking, by severity, then those that no longer are. */
export function SkillGaps() {
  const progress = trpc.skillGap.progress.useQuery();
  return (
    <>
      <PageHeading title={gapsTexts.title} lead={gapsTexts.lead} />
      <Loaded query={progress} skeleton={<SkeletonLines heights={['h-7 w-40', 'h-96', 'h-96']} />}>
        {({ skills }) => (skills.length === 0 ? <NoGaps /> : <Skills skills={skills} />)}
      </Loaded>
    </>
  );
}

function Skills({ skills }: { readonly skills: readonly SkillProgress[] }) {
  const open = openSkills(skills);
  const reached = reachedSkills(skills);
  const bySeverity = Map.groupBy(open, ({ gap }) => gap.severity);
  return (
    <div className="grid gap-10">
      {open.length === 0 && <p className="text-lg text-ink-soft">{gapsTexts.allReached}</p>}
      {severityOrder.map((severity) => {
        const group = bySeverity.get(severity);
        return (
          group && (
            <Section
              key={severity}
              title={gapsTexts.group[severity]}
              action={<p className="text-ink-soft">{gapsTexts.skills(group.length)}</p>}
            >
              <ul className="grid gap-4">
                {group.map((skill) => (
                  <li key={skill.gap.skill_category}>
                    <SkillCard skill={skill} />
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
      {reached.length > 0 && <ReachedSkills skills={reached} />}
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
