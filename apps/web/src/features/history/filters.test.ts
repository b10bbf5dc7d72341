import { expect, test } from 'vitest';
import { isNarrowed, readFilters, writeFilters } from './filters.ts';

test('an address without filters shows all, newest first', () => {
  const filters = readFilters(new URLSearchParams());
  expect(filters).toEqual({ sort: 'newest' });
  expect(isNarrowed(filters)).toBe(false);
  expect(writeFilters(filters).toString()).toBe('');
});

test.each([
  'status=completed&search=data+engineer&sort=best',
  'difficulty=advanced&question_type=system_design',
  'search=100%25',
])('%s reads and writes the same', (address) => {
  const filters = readFilters(new URLSearchParams(address));
  expect(isNarrowed(filters)).toBe(true);
  expect(writeFilters(filters).toString()).toBe(address);
});

test('what makes no sense is passed over', () => {
  const query = new URLSearchParams('status=lost&sort=random&difficulty=&search=');
  expect(readFilters(query)).toEqual({ sort: 'newest' });
});

test('sorting alone leaves nothing out', () => {
  expect(isNarrowed(readFilters(new URLSearchParams('sort=worst')))).toBe(false);
});
