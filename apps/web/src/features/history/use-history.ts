import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trpc } from '../../api/trpc.ts';
import { useStore } from '../../state/store.ts';
import type { Filters } from './filters.ts';
import { removedIds } from './removals.ts';

const pageSize = 60;

/** The interviews that fit the filters, as far as they are loaded, without those just deleted. */
export function useHistory(filters: Filters) {
  const query = trpc.interview.list.useInfiniteQuery(
    { ...filters, limit: pageSize },
    {
      getNextPageParam: ({ next_cursor }) => next_cursor,
      placeholderData: keepPreviousData,
    },
  );
  const removed = useStore(removedIds);
  const { data, isPlaceholderData } = query;
  const shown = useMemo(() => {
    // An empty list says nothing about the list that is on its way.
    const isOld = isPlaceholderData && data?.pages[0]?.total === 0;
    if (data === undefined || isOld) return undefined;
    const loaded = data.pages.flatMap(({ interviews }) => interviews);
    const interviews = loaded.filter(({ interview_id }) => !removed.has(interview_id));
    const total = (data.pages[0]?.total ?? 0) - (loaded.length - interviews.length);
    return { interviews, total };
  }, [data, isPlaceholderData, removed]);
  return { ...query, data: shown };
}
