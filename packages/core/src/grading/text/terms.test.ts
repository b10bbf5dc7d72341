import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { distinctTerms, prepareText } from './terms.ts';

const { vectors } = await loadLanguage('lite');

function term(text: string) {
  return prepareText(text, vectors).tokens[0];
}

test('grammar weighs little, common words less than rare ones, unknown ones most', () => {
  expect(term('the')?.weight).toBe(0.06);
  expect(term('time')?.weight).toBeLessThan(term('algorithm')?.weight ?? 0);
  expect(term('qwertzuiop')).toMatchObject({ rank: -1, weight: 1 });
  expect(term('x9')?.weight).toBe(1);
});

test('words are told from numbers and bounds', () => {
  expect(term('map')?.isWord).toBe(true);
  expect(term('42')?.isWord).toBe(false);
  expect(term('O(n)')?.isWord).toBe(false);
});

test('a form that is not in the table has the rank of its stem or none', () => {
  expect(term('time')?.rank).toBeGreaterThanOrEqual(0);
  expect(term('zzzzzz')?.rank).toBe(-1);
});

test('terms are the content words, one for each stem, at their first place', () => {
  const { terms } = prepareText('The list sorts the lists. A sorted list!', vectors);
  expect(terms.map(({ text, start }) => [text, start])).toEqual([
    ['list', 4],
    ['sorts', 9],
  ]);
  expect(distinctTerms([])).toEqual([]);
});

test('a word that stands in a phrase further on has its synonyms', () => {
  const groupsOf = (text: string) =>
    prepareText(text, vectors).terms.find(({ text: word }) => word === 'hash')?.groups;
  expect(groupsOf('Hash it. A hash table.')).toEqual(
    expect.arrayContaining([...(groupsOf('A hash table.') ?? [])]),
  );
  expect(groupsOf('A hash table.')).not.toEqual([]);
});

test('an idiom of grammar words is content, its words elsewhere are not', () => {
  const { terms } = prepareText('As many as you want, as you see', vectors);
  expect(terms.map(({ text, start }) => [text, start])).toEqual([
    ['as', 0],
    ['many', 3],
  ]);
});

test('the tokens of the units are the tokens of the text, with weights from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
      const prepared = prepareText(text, vectors);
      expect(prepared.text).toBe(text);
      expect(prepared.units.flatMap(({ tokens }) => tokens)).toEqual(prepared.tokens);
      for (const { weight } of prepared.tokens) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }),
  );
});
