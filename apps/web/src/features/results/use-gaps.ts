import { useEffect, useRef } from 'react';
import { trpc } from '../../api/trpc.ts';
import type { Report } from './use-results.ts';

/** The skill gaps of an interview; works them out once when they have never been. */
export function useGaps({ interview, results }: Report) {
  const { interview_id } = interview;
  const cache = trpc.useUtils();
  const gaps = trpc.skillGap.byInterview.useQuery({ interview_id });
  const { mutate, isPending } = trpc.skillGap.analyze.useMutation({
    onSuccess: (analysis) => {
      cache.skillGap.byInterview.setData({ interview_id }, analysis);
      void cache.skillGap.list.invalidate();
    },
  });
  const asked = useRef(false);
  const graded = results.responses.some(({ grading_status }) => grading_status === 'graded');
  const missing = gaps.data?.total === 0 && graded;
  useEffect(() => {
    if (!missing || asked.current) return;
    asked.current = true;
    mutate({ interview_id });
  }, [missing, mutate, interview_id]);
  return { ...gaps, data: isPending ? undefined : gaps.data };
}
