import { paths } from '../../app/paths.ts';
import { LinkButton } from '../../components/ui/button.tsx';
import { EmptyState } from '../../components/ui/states.tsx';
import { Categories } from './categories.tsx';
import { GapList } from './gap-list.tsx';
import { Overview } from './overview.tsx';
import { QuestionCards } from './question-cards.tsx';
import { ReportHeading } from './report-heading.tsx';
import { RetakeButton } from './retake-button.tsx';
import { RetakeComparison } from './retake-comparison.tsx';
import { resultsTexts } from './texts.ts';
import { TopRemarks } from './top-remarks.tsx';
import type { Report } from './use-results.ts';

/** The whole report, or why there is none. */
export function ReportView({ report }: { readonly report: Report }) {
  const { interview, results, score } = report;
  return (
    <>
      <ReportHeading report={report} />
      {interview.status === 'in_progress' ? (
        <EmptyState title={resultsTexts.openTitle} text={resultsTexts.openText}>
          <LinkButton href={paths.room(interview.interview_id)}>{resultsTexts.resume}</LinkButton>
        </EmptyState>
      ) : results.responses.length === 0 ? (
        <EmptyState title={resultsTexts.emptyTitle} text={resultsTexts.emptyText}>
          <RetakeButton interview_id={interview.interview_id} />
        </EmptyState>
      ) : (
        <div className="grid gap-10">
          <Overview report={report} />
          {interview.retake_of !== null && (
            <RetakeComparison earlier={interview.retake_of} responses={results.responses} />
          )}
          <div className="grid gap-x-6 gap-y-10 lg:grid-cols-3">
            <Categories categories={score.category_scores} />
            <TopRemarks score={score} />
          </div>
          <GapList report={report} />
          <QuestionCards report={report} />
        </div>
      )}
    </>
  );
}
