import type { InterviewDetail, InterviewResults, InterviewScore } from '@interview/core';
import { useEffect, useRef } from 'react';
import { trpc } from '../../api/trpc.ts';

/** Everything that a report of an interview says. */
export interface Report {
  readonly interview: InterviewDetail;
  readonly results: InterviewResults;
  readonly score: InterviewScore;
}

const pollEvery = 2000;

/** Fetches a report, and again while answers are being graded. */
export function useReport(interview_id: string) {
  const interview = trpc.interview.get.useQuery({ interview_id });
  const results = trpc.interview.results.useQuery(
    { interview_id },
    { refetchInterval: ({ state }) => (countPending(state.data) > 0 ? pollEvery : false) },
  );
  const score = trpc.interview.score.useQuery({ interview_id });
  useOnFewer(countPending(results.data), score.refetch);
  const parts = [interview, results, score];
  const data: Report | undefined =
    interview.data && results.data && score.data
      ? { interview: interview.data, results: results.data, score: score.data }
      : undefined;
  return {
    data,
    error: parts.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => Promise.all(parts.map((part) => part.refetch())),
  };
}

function countPending(results: InterviewResults | undefined): number {
  return (
    results?.responses.filter(({ grading_status }) => grading_status === 'pending').length ?? 0
  );
}

function useOnFewer(count: number, act: () => unknown): void {
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current) act();
    before.current = count;
  }, [count, act]);
}
