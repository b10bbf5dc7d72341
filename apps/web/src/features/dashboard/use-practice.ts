import { trpc } from '../../api/trpc.ts';

const resumable = 3;

/** All that the dashboard shows, asked for at once. */
export function usePractice() {
  const stats = trpc.user.stats.useQuery();
  const unfinished = trpc.interview.list.useQuery({ status: 'in_progress', limit: resumable });
  const activity = trpc.user.activity.useQuery();
  const gaps = trpc.skillGap.list.useQuery();
  return { stats, unfinished, activity, gaps };
}

export type Practised = ReturnType<typeof usePractice>;
