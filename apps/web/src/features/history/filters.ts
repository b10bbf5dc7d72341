import {
  difficultySchema,
  interviewSortSchema,
  interviewStatusSchema,
  interviewTypeSchema,
  type ListInterviewsInput,
} from '@interview/core';

/** What the list is narrowed down to and sorted by; kept in the address, so that it can be shared. */
export type Filters = Pick<
  ListInterviewsInput,
  'status' | 'difficulty' | 'question_type' | 'search' | 'sort'
>;

const maxSearch = 100;

/** Reads the filters of an address and passes over what makes no sense. */
export function readFilters(query: URLSearchParams): Filters {
  const search = query.get('search')?.slice(0, maxSearch);
  return {
    status: interviewStatusSchema.safeParse(query.get('status')).data,
    difficulty: difficultySchema.safeParse(query.get('difficulty')).data,
    question_type: interviewTypeSchema.safeParse(query.get('question_type')).data,
    search: search === '' ? undefined : search,
    sort: interviewSortSchema.catch('newest').parse(query.get('sort')),
  };
}

/** The other way round; what is usual is left out. */
export function writeFilters({ sort, ...filters }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  if (sort !== 'newest') query.set('sort', sort);
  return query;
}

/** True when some interviews may be left out. */
export function isNarrowed({ status, difficulty, question_type, search }: Filters): boolean {
  return [status, difficulty, question_type, search].some(Boolean);
}
