import { expect, test } from 'vitest';
import { synonymGroups } from './computing-synonyms.ts';
import { phraseGroups } from './phrase-groups.ts';
import { tokenize } from './tokens.ts';

function share(a: string, b: string): boolean {
  const groups = new Set(phraseGroups(tokenize(a)).flat());
  return phraseGroups(tokenize(b))
    .flat()
    .some((group) => groups.has(group));
}

test.each([
  ['O(n)', 'linear time'],
  ['a hash table', 'some dictionaries'],
  ['last in first out', 'LIFO'],
  ['load balancing', 'load balancer'],
  ['it calls itself', 'recursive'],
  ['as many as you want', 'unlimited'],
])('%j and %j are said for one another', (a, b) => {
  expect(share(a, b)).toBe(true);
});

test.each([
  ['O(n)', 'O(1)'],
  ['hash', 'dictionary'],
  ['banana', 'apple'],
  ['', 'table'],
])('%j and %j are not', (a, b) => {
  expect(share(a, b)).toBe(false);
});

test('every word of a phrase stands in its group, what is around it does not', () => {
  const groups = phraseGroups(tokenize('pears last in first out pears'));
  const lifo = groups.reduce((common, list) => (list.length > 0 ? list : common), groups[1] ?? []);
  expect(groups[0]).toEqual([]);
  expect(groups[5]).toEqual([]);
  expect(lifo.length).toBeGreaterThan(0);
});

test('every group has at least two entries, each once and in lower case', () => {
  for (const group of synonymGroups) {
    expect(group.length).toBeGreaterThanOrEqual(2);
    expect(new Set(group).size).toBe(group.length);
    expect(group.every((entry) => entry !== '' && entry === entry.toLowerCase())).toBe(true);
  }
});
