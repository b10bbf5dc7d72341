import { trpc } from '../../api/trpc.ts';

const unfinishedOnes = { status: 'in_progress', limit: 3 } as const;

/** All that the dashboard shows, asked for at once. */
export function usePractice() {
  const stats = trpc.user.stats.useQuery();
  const unfinished = trpc.interview.list.useQuery(unfinishedOnes);
  const activity = trpc.user.activity.useQuery();
  const gaps = trpc.skillGap.progress.useQuery();
  return { stats, unfinished, activity, gaps };
}

/** Asks for it before the dashboard's code is there. */
export function prefetchPractice(cache: ReturnType<typeof trpc.useUtils>): void {
  void cache.auth.me.prefetch();
  void cache.user.stats.prefetch();
  void cache.interview.list.prefetch(unfinishedOnes);
  void cache.user.activity.prefetch();
  void cache.skillGap.progress.prefetch();
}

export type Practised = ReturnType<typeof usePractice>;
