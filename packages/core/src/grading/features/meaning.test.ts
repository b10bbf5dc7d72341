import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { cosineOf } from '../vectors/word-vectors.ts';
import { meaningOf } from './meaning.ts';

const { vectors } = await loadLanguage('lite');

function meaning(text: string, without?: ReadonlySet<string>) {
  return meaningOf(prepareText(text, vectors).terms, vectors, without);
}

test('texts about the same thing mean more alike than others', () => {
  const database = meaning('the database stores the data in a table');
  expect(cosineOf(database, meaning('data is kept in the tables of a database'))).toBeGreaterThan(
    cosineOf(database, meaning('the cat sleeps in the garden')),
  );
});

test('the order of the words does not matter', () => {
  expect(cosineOf(meaning('red green blue'), meaning('blue red green'))).toBeCloseTo(1, 10);
});

test('unknown words and words left out mean nothing', () => {
  expect(meaning('zzxxyy qqwwee').every((value) => value === 0)).toBe(true);
  expect(meaning('red', new Set(['red'])).every((value) => value === 0)).toBe(true);
  expect(meaning('')).toHaveLength(vectors.dimensions);
});
