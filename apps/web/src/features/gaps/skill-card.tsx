import type { SkillProgress } from '@interview/core';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { wholeScore } from '../../components/score/level.ts';
import { LinkButton } from '../../components/ui/button.tsx';
import { Card } from '../../components/ui/card.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { Advice } from './advice.tsx';
import { SkillTrend } from './skill-trend.tsx';
import { lastChange } from './skills.ts';
import { TargetBar } from './target-bar.tsx';
import { gapsTexts } from './texts.ts';

/** One skill: where it stands, what to practise, and how it has gone. */
export function SkillCard({ skill }: { readonly skill: SkillProgress }) {
  const { gap, history } = skill;
  const { skill_category } = gap;
  return (
    <Card className="grid gap-x-12 gap-y-7 lg:grid-cols-2">
      <div>
        <h3 className="text-xl">{skill_category}</h3>
        <Standing skill={skill} />
        <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
          <LinkButton href={paths.newInterview({ focus: skill_category })}>
            {gapsTexts.practise}
            <span className="sr-only">: {skill_category}</span>
          </LinkButton>
          <p className="text-sm text-ink-soft">
            {gapsTexts.seen} <DateText at={gap.created_at} />
            {' · '}
            <Link href={paths.results(gap.interview_id)} className="link">
              {gapsTexts.interview}
              <span className="sr-only"> ({skill_category})</span>
            </Link>
          </p>
        </div>
        {history.length > 1 && (
          <div className="mt-7">
            <SkillTrend skill={skill} />
          </div>
        )}
      </div>
      <Advice gap={gap} />
    </Card>
  );
}

function Standing({ skill }: { readonly skill: SkillProgress }) {
  const { target_score, missed_share } = skill.gap;
  const score = skill.history.at(-1)?.score ?? skill.gap.current_score;
  const change = lastChange(skill);
  return (
    <>
      <p className="mt-3 mb-1 text-ink-soft">
        {gapsTexts.score(wholeScore(score), wholeScore(target_score))}
      </p>
      <TargetBar score={score} target={target_score} />
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <li>{gapsTexts.missed(Math.round(missed_share * 100))}</li>
        {change !== undefined && <li>{gapsTexts.change(change)}</li>}
      </ul>
    </>
  );
}
