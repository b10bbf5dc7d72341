import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { recite } from './recital.ts';

const { vectors } = await loadLanguage('lite');

function compare(reference: string, answer: string) {
  return recite(prepareText(reference, vectors), prepareText(answer, vectors));
}

const reference =
  'The first element of a queue is removed before the last. A stack works the other way.';

test('a verbatim copy has every word in order', () => {
  expect(compare(reference, reference)).toEqual({
    inOrder: 1,
    anywhere: 1,
    only: 1,
    verbatim: 1,
    neighbours: 1,
    negated: 0,
    swapped: 0,
  });
});

test('an answer about something else has nothing', () => {
  expect(compare(reference, 'Honey bees like clover')).toEqual({
    inOrder: 0,
    anywhere: 0,
    only: 0,
    verbatim: 0,
    neighbours: 0,
    negated: 0,
    swapped: 0,
  });
});

test('half of the reference has half of its words in order', () => {
  const { inOrder, only } = compare(reference, 'The first element of a queue is removed');
  expect(inOrder).toBeCloseTo(8 / 17, 10);
  expect(only).toBe(1);
});

test('the words backwards are all there, but not in order', () => {
  const backwards = reference.replaceAll('.', '').split(' ').toReversed().join(' ');
  const { inOrder, anywhere } = compare(reference, backwards);
  expect(anywhere).toBe(1);
  expect(inOrder).toBeLessThan(0.4);
});

test('other words lower the share of own words', () => {
  const { only } = compare('sorted array', 'a sorted array tastes sweet');
  expect(only).toBe(0.5);
});

test('slips of the keyboard are forgiven', () => {
  expect(compare('an asynchronous callback', 'an asynchronuos calback').inOrder).toBe(1);
});

test('a "not" turns its sentence', () => {
  const turned = 'The first element of a queue is not removed before the last.';
  expect(compare(reference, turned).negated).toBe(1);
});

test('a "not" in one of two sentences turns its share of the words', () => {
  const turned =
    'The first element of a queue is removed before the last. A stack never works the other way.';
  expect(compare(reference, turned).negated).toBeCloseTo(6 / 17, 10);
});

test('a "not" that the reference has too turns nothing', () => {
  const own = 'The list is not sorted by name.';
  expect(compare(own, own).negated).toBe(0);
});

test('opposites in the place of one another are counted', () => {
  const swapped =
    'The last element of a queue is removed before the first. A stack works the other way.';
  expect(compare(reference, swapped).swapped).toBe(2);
});

test('another number in the place of a number is counted', () => {
  expect(
    compare('It takes O(n) time and 3 steps', 'It takes O(n^2) time and 4 steps').swapped,
  ).toBe(2);
});

test('a synonym in the place of a word is no swap', () => {
  expect(compare('the list is sorted quickly', 'the list is ordered quickly').swapped).toBe(0);
});

const words = fc
  .array(fc.constantFrom('the', 'queue', 'first', 'last', 'not', 'removes', 'O(n)', '3', '.'), {
    maxLength: 30,
  })
  .map((list) => list.join(' '));

test('shares stay between 0 and 1', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { swapped, ...shares } = compare(one, other);
      for (const share of Object.values(shares)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(Number.isInteger(swapped)).toBe(true);
    }),
  );
});

test('any text recites itself', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { inOrder, negated, swapped } = compare(text, text);
      expect(inOrder).toBe(prepareText(text, vectors).tokens.length > 0 ? 1 : 0);
      expect(negated).toBe(0);
      expect(swapped).toBe(0);
    }),
  );
});

test('a list in another order, with one word more, turns nothing', () => {
  expect(compare('Private and public.', 'public, private and protected').swapped).toBe(0);
});

test('clauses that change places keep their neighbours', () => {
  const exchanged =
    'A stack works the other way. The first element of a queue is removed before the last.';
  expect(compare(reference, exchanged).neighbours).toBeGreaterThan(0.9);
  const scrambled = 'a removed The of element before is way first queue last the works other';
  expect(compare(reference, scrambled).neighbours).toBe(0);
});
