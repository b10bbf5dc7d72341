import { useParams } from 'wouter';
import { readFailure } from '../../api/api-error.ts';
import { paths } from '../../app/paths.ts';
import { LinkButton } from '../../components/ui/button.tsx';
import { Loaded, SkeletonLines } from '../../components/ui/states.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { ReportView } from './report-view.tsx';
import { resultsTexts } from './texts.ts';
import { useReport } from './use-results.ts';

const missing = ['interview_not_found', 'invalid_input'];

/** What an interview came to. */
export function ResultsPage() {
  const { interview_id } = useParams<{ interview_id: string }>();
  const report = useReport(interview_id);
  if (report.error !== null && missing.includes(readFailure(report.error).code)) {
    return <MissingInterview />;
  }
  return (
    <Loaded query={report} skeleton={<ReportSkeleton />}>
      {(data) => <ReportView key={interview_id} report={data} />}
    </Loaded>
  );
}

function MissingInterview() {
  return (
    <>
      <PageHeading title={resultsTexts.missingTitle} lead={resultsTexts.missingText} />
      <LinkButton href={paths.history()}>{resultsTexts.toHistory}</LinkButton>
    </>
  );
}

function ReportSkeleton() {
  return (
    <SkeletonLines
      heights={['h-10 w-96 max-w-full', 'h-6 w-72 max-w-full', 'h-64 mt-5', 'h-40', 'h-80']}
    />
  );
}
