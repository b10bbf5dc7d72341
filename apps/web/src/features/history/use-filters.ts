import { useSearchParams } from 'wouter';
import { readFilters, writeFilters, type Filters } from './filters.ts';

/** The filters in the address, and how to change some of them without leaving a trail in the history. */
export function useFilters() {
  const [query, setQuery] = useSearchParams();
  const filters = readFilters(query);
  const change = (changed: Partial<Filters>) =>
    setQuery((latest) => writeFilters({ ...readFilters(latest), ...changed }), { replace: true });
  const clear = () =>
    setQuery((latest) => writeFilters({ sort: readFilters(latest).sort }), { replace: true });
  return { filters, change, clear };
}
