import { PageHeading } from '../../components/ui/page-heading.tsx';
import { Loaded } from '../../components/ui/states.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isNarrowed } from './filters.ts';
import { HistorySkeleton } from './history-skeleton.tsx';
import { InterviewList } from './interview-list.tsx';
import { NoInterviews, NothingFound } from './no-interviews.tsx';
import { historyTexts } from './texts.ts';
import { useFilters } from './use-filters.ts';
import { useHistory } from './use-history.ts';

/** All interviews of a candidate; stays smooth with ten thousand of them. */
export function History() {
  const { filters, change, clear } = useFilters();
  const history = useHistory(filters);
  const narrowed = isNarrowed(filters);
  const total = history.data?.total;
  return (
    <>
      <PageHeading title={historyTexts.title} lead={historyTexts.lead} />
      {(narrowed || total !== 0) && (
        <>
          <FilterBar filters={filters} onChange={change} />
          <p role="status" className="mb-3 min-h-6 text-ink-soft">
            {total !== undefined && historyTexts.count(total)}
          </p>
        </>
      )}
      <Loaded query={history} skeleton={<HistorySkeleton />}>
        {({ interviews }) => {
          if (interviews.length > 0) {
            return (
              <InterviewList
                interviews={interviews}
                hasMore={history.hasNextPage}
                onMore={() => void history.fetchNextPage()}
              />
            );
          }
          return narrowed ? <NothingFound onClear={clear} /> : <NoInterviews />;
        }}
      </Loaded>
    </>
  );
}
