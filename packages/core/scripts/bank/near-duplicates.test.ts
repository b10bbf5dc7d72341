import { expect, test } from 'vitest';
import { loadBank } from '../../src/bank/index.ts';
import { loadLanguage } from '../../src/grading/load-language.ts';
import { nearDuplicates, nearestPairs } from './near-duplicates.ts';

const { vectors } = await loadLanguage('full');
const some = loadBank().slice(0, 12);

test('questions that ask for different things are no duplicates', () => {
  expect(nearDuplicates(nearestPairs(some, vectors))).toEqual([]);
});

test('a copy is one, and is told with what it copies and both limits', () => {
  const copies = some.slice(0, 1).map((one) => ({ ...one, id: 'a-copy' }));
  const found = nearDuplicates(nearestPairs([...some, ...copies], vectors));
  expect(found).toHaveLength(1);
  expect(found[0]?.id).toBe('a-copy');
  expect(found[0]?.text).toMatch(
    new RegExp(`^a near duplicate of ${some[0]?.id} \\(text 1\\.00, limit 0\\.8; points 1\\.00, `),
  );
});

test('the same points under another question are a duplicate too', () => {
  const copies = some.slice(0, 1).map((one) => ({
    ...one,
    id: 'other-words',
    question: 'Something quite different is asked here, about the weather in spring.',
  }));
  const found = nearDuplicates(nearestPairs([...some, ...copies], vectors));
  expect(found.map(({ id }) => id)).toEqual(['other-words']);
});

test('the nearest pair comes first', () => {
  const near = nearestPairs(some, vectors).map(({ text, points }) =>
    Math.max(text / 0.8, points / 0.75),
  );
  expect(near).toEqual(near.toSorted((a, b) => b - a));
});
