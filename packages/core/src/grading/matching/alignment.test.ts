import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { align } from './alignment.ts';

const { vectors } = await loadLanguage('lite');

function aligned(wanted: string, answer: string) {
  return align(prepareText(wanted, vectors).terms, prepareText(answer, vectors), vectors);
}

test('a word is found in the units that have it', () => {
  const found = aligned('map', 'A map is here. A frog is there. Maps again.');
  expect(found.overall('map')).toBe(1);
  expect([0, 1, 2].map((unit) => found.within('map', unit))).toEqual([1, 0, 1]);
});

test('a synonym is found where it stands', () => {
  const found = aligned('remove', 'We add a row. Then we delete it.');
  expect(found.overall('remov')).toBe(0.9);
  expect(found.within('remov', 1)).toBe(0.9);
});

test('the word itself counts for more than what is like it', () => {
  const found = aligned('delete', 'We remove a row. Then we delete it.');
  expect(found.within('delet', 1)).toBe(1);
});

test('nothing is found in an empty answer, nor a word that was not wanted', () => {
  expect(aligned('map', '').overall('map')).toBe(0);
  const found = aligned('map', 'A map is here.');
  expect(found.overall('stack')).toBe(0);
  expect(found.within('map', 7)).toBe(0);
});
