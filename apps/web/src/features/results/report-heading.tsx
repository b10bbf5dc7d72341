import { Badge, DifficultyBadge, TypeBadge } from '../../components/ui/badge.tsx';
import { DateText } from '../../components/ui/date-text.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { texts } from '../../texts.ts';
import { ExportMenu } from './export-menu.tsx';
import { RetakeButton } from './retake-button.tsx';
import { resultsTexts } from './texts.ts';
import type { Report } from './use-results.ts';

export function ReportHeading({ report }: { readonly report: Report }) {
  const { interview, results } = report;
  const answered = results.responses.length > 0 && interview.status !== 'in_progress';
  return (
    <PageHeading
      title={resultsTexts.title(interview.job_role)}
      lead={<Facts report={report} />}
      action={
        answered && (
          <div className="no-print flex flex-wrap gap-2">
            <ExportMenu report={report} />
            <RetakeButton interview_id={interview.interview_id} />
          </div>
        )
      }
    />
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { interview, score } = report;
  const { completed_at, created_at, duration_minutes } = interview;
  const minutes = duration_minutes ?? 0;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <TypeBadge type={interview.question_type} />
      <DifficultyBadge difficulty={interview.difficulty} />
      <Badge>{texts.mode[interview.mode]}</Badge>
      {interview.focus_skill !== null && <Badge>{interview.focus_skill}</Badge>}
      <span className="text-sm">
        <DateText at={completed_at ?? created_at} />
        {' · '}
        {resultsTexts.answered(score.answered, score.total_questions)}
        {minutes > 0 && ` · ${resultsTexts.minutes(minutes)}`}
      </span>
    </div>
  );
}
