import type { InterviewList, InterviewSummary } from '@interview/core';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { DifficultyBadge, TypeBadge } from '../../components/ui/badge.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import { Card, Section } from '../../components/ui/card.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { dashboardTexts } from './texts.ts';

const { resume: words } = dashboardTexts;

/** Interviews that were left before their end, the newest first; nothing when there are none. */
export function Resume({ list: { interviews, total } }: { readonly list: InterviewList }) {
  if (interviews.length === 0) return null;
  return (
    <Section
      title={words.title}
      action={
        total > interviews.length && (
          <Link href={`${paths.history()}?status=in_progress`} className="link">
            {words.all(total)}
          </Link>
        )
      }
    >
      <ul className="grid gap-3">
        {interviews.map((interview) => (
          <li key={interview.interview_id}>
            <Unfinished interview={interview} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Unfinished({ interview }: { readonly interview: InterviewSummary }) {
  const { interview_id, job_role, answered, total_questions } = interview;
  return (
    <Card className="flex flex-wrap items-center gap-x-6 gap-y-4">
      <div className="min-w-52 grow basis-0">
        <h3 className="text-lg">{job_role}</h3>
        <div className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <TypeBadge type={interview.question_type} />
          <DifficultyBadge difficulty={interview.difficulty} />
          <DateText at={interview.created_at} />
        </div>
      </div>
      <div className="w-36 max-sm:grow">
        <p className="mb-1.5 text-sm text-ink-soft">{words.answered(answered, total_questions)}</p>
        <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken">
          <div
            className="h-full rounded-full bg-ink"
            style={{ width: `${(answered / Math.max(total_questions, 1)) * 100}%` }}
          />
        </div>
      </div>
      <LinkButton href={paths.room(interview_id)}>
        {words.action}
        <span className="sr-only">: {job_role}</span>
      </LinkButton>
    </Card>
  );
}
