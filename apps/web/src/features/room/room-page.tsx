import type { InterviewDetail } from '@interview/core';
import { Redirect, useParams } from 'wouter';
import { readFailure } from '../../api/api-error.ts';
import { trpc } from '../../api/trpc.ts';
import { NotFound } from '../../app/not-found.tsx';
import { OfflineBanner } from '../../app/offline-banner.tsx';
import { paths } from '../../app/paths.ts';
import { ErrorState, SkeletonLines } from '../../components/ui/states.tsx';
import { Toasts } from '../../components/ui/toasts.tsx';
import { Room } from './room.tsx';

const missing = ['interview_not_found', 'invalid_input'];

/** An interview under way; a finished one has only results. */
export function RoomPage() {
  const { interview_id } = useParams<{ interview_id: string }>();
  const interview = trpc.interview.get.useQuery({ interview_id });
  if (interview.error && missing.includes(readFailure(interview.error).code)) return <NotFound />;
  return (
    <div className="flex min-h-dvh flex-col">
      <OfflineBanner />
      {interview.data === undefined ? (
        <main className="mx-auto w-full max-w-6xl px-5 py-10">
          {interview.error ? (
            <ErrorState error={interview.error} onRetry={() => void interview.refetch()} />
          ) : (
            <SkeletonLines heights={['h-11', 'h-32 mt-6', 'h-64 mt-4']} />
          )}
        </main>
      ) : (
        <OpenRoom interview={interview.data} />
      )}
      <Toasts />
    </div>
  );
}

function OpenRoom({ interview }: { readonly interview: InterviewDetail }) {
  if (interview.status !== 'in_progress') {
    return <Redirect to={paths.results(interview.interview_id)} replace />;
  }
  return <Room interview={interview} />;
}
