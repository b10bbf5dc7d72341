import type { Activity } from '@interview/core';
import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { wholeScore } from '../../components/score/level.ts';
import { LevelBadge } from '../../components/score/level-badge.tsx';
import { Section } from '../../components/ui/card.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { dashboardTexts } from './texts.ts';

const shown = 4;

/** The newest results, each a link; nothing when there are none. */
export function Recent({ scores }: Pick<Activity, 'scores'>) {
  if (scores.length === 0) return null;
  return (
    <Section
      title={dashboardTexts.recent.title}
      action={
        <Link href={paths.history()} className="link">
          {dashboardTexts.recent.all}
        </Link>
      }
    >
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-card">
        {scores
          .slice(-shown)
          .toReversed()
          .map((score) => (
            <li key={score.interview_id}>
              <Result score={score} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Result({ score }: { readonly score: Activity['scores'][number] }) {
  const { interview_id, job_role, overall_score, created_at } = score;
  return (
    <Link
      href={paths.results(interview_id)}
      className="flex items-center gap-4 px-5 py-3.5 -outline-offset-2 hover:bg-sunken sm:px-6"
    >
      <span className="min-w-0 grow">
        <span className="block font-semibold">{job_role}</span>
        <span className="block text-sm text-ink-soft">
          <DateText at={created_at} />
        </span>
      </span>
      <span className="max-sm:hidden">
        <LevelBadge score={overall_score} />
      </span>
      <span className="w-8 text-right font-display text-xl font-bold tabular-nums">
        {wholeScore(overall_score)}
      </span>
      <ChevronRight className="size-4 shrink-0 text-ink-faint" aria-hidden />
    </Link>
  );
}
