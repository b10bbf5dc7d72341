import { expect, test } from 'vitest';
import { synonymGroups } from './computing-synonyms.ts';
import { areOpposite } from './opposites.ts';
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
  ['takes the top off', 'pop'],
  ['first come first served', 'FCFS'],
  ['it keeps track of the sum', 'stores'],
  ['ack carried in a data frame', 'piggybacking'],
  ['sent to everyone', 'broadcast'],
  ['behaviour', 'behavior'],
  ['service level agreement', 'SLA'],
  ['the winner takes all', 'competitive learning'],
  ['minus side', 'negative terminal'],
  ['colleagues', 'teammate'],
])('%j and %j are said for one another', (a, b) => {
  expect(share(a, b)).toBe(true);
});

test.each([
  ['O(n)', 'O(1)'],
  ['hash', 'dictionary'],
  ['banana', 'apple'],
  ['array', 'list'],
  ['stack', 'queue'],
  ['TCP', 'UDP'],
  ['compile time', 'run time'],
  ['encode', 'encrypt'],
  ['authentication', 'authorization'],
  ['concurrent', 'parallel'],
  ['declare', 'define'],
  ['parent', 'ancestor'],
  ['packet', 'frame'],
  ['throughput', 'bandwidth'],
  ['overload', 'override'],
  ['continuous delivery', 'continuous deployment'],
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

const stemsOf = (entry: string): string[] => tokenize(entry).map(({ stem }) => stem);

/** The stems in which two entries of one length differ, in pairs. */
function differences(a: readonly string[], b: readonly string[]): Array<readonly [string, string]> {
  if (a.length !== b.length) return [];
  return a.flatMap((stem, index) => {
    const other = b[index] ?? '';
    return stem === other ? [] : [[stem, other] as const];
  });
}

const pairsOf = <T>(list: readonly T[]): Array<readonly [T, T]> =>
  list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));

test('no group makes opposites of one word equal', () => {
  const blurred = synonymGroups.filter((group) =>
    pairsOf(group.map(stemsOf)).some(([a, b]) => {
      const [only, ...others] = differences(a, b);
      return only !== undefined && others.length === 0 && areOpposite(...only);
    }),
  );
  expect(blurred).toEqual([]);
});

test('no entry says again what the stems of another already say', () => {
  for (const group of synonymGroups) {
    const stems = group.map((entry) => stemsOf(entry).join(' '));
    expect(stems).not.toContain('');
    expect(new Set(stems).size).toBe(group.length);
  }
});

test('no two groups are the same', () => {
  const groups = synonymGroups.map((group) => group.toSorted().join(', '));
  expect(new Set(groups).size).toBe(groups.length);
});
