import type { SkillGapAnalysis } from '@interview/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, trpc } from '../../api/trpc.ts';
import type { Report } from './use-results.ts';

/** The skill gaps of an interview. */
export function useGaps(report: Report) {
  return useQuery(useGapsQuery(report));
}

/** The same for what cannot draw while it waits: resolves once the gaps are known. */
export function useGapsOnce(report: Report): () => Promise<SkillGapAnalysis> {
  const queryClient = useQueryClient();
  const query = useGapsQuery(report);
  return () => queryClient.ensureQueryData(query);
}

/** Asks for the gaps, and has them worked out when they have never been. */
function useGapsQuery({ interview: { interview_id }, results }: Report) {
  const cache = trpc.useUtils();
  const graded = results.responses.some(({ grading_status }) => grading_status === 'graded');
  return {
    queryKey: ['gaps of an interview', interview_id, graded],
    queryFn: async () => {
      const known = await api.skillGap.byInterview.query({ interview_id });
      if (known.total > 0 || !graded) return known;
      const analysis = await api.skillGap.analyze.mutate({ interview_id });
      void cache.skillGap.progress.invalidate();
      return analysis;
    },
  };
}
