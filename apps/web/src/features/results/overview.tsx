import { Card } from '../../components/ui/card.tsx';
import { ScoreHeadline } from '../../components/score/score-headline.tsx';
import { meanScore } from './overall.ts';
import { resultsTexts } from './texts.ts';
import type { Report } from './use-results.ts';

/** The score of the whole interview and what it comes to in words. */
export function Overview({ report: { results, score } }: { readonly report: Report }) {
  const overall = meanScore(results.responses);
  const pending = results.responses.some(({ grading_status }) => grading_status === 'pending');
  return (
    <section aria-label={resultsTexts.overall}>
      <Card className="grid items-center gap-x-12 gap-y-6 md:grid-cols-2 sm:p-8">
        <h2 className="sr-only">{resultsTexts.overall}</h2>
        {overall === undefined ? (
          <p className="font-display text-3xl font-bold">{resultsTexts.noScore}</p>
        ) : (
          <ScoreHeadline score={overall.score} interval={overall.interval} />
        )}
        <div>
          {overall !== undefined && (
            <p className="mb-2 text-lg font-semibold">{score.performance.message}</p>
          )}
          {score.overall_summary !== null && (
            <p className="text-ink-soft whitespace-pre-wrap">{score.overall_summary}</p>
          )}
          <p role="status" className="mt-3 text-sm empty:hidden">
            {pending && resultsTexts.pending}
          </p>
        </div>
      </Card>
    </section>
  );
}
