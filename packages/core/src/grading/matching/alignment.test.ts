import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { align } from './alignment.ts';

const { vectors } = await loadLanguage('lite');

function aligned(wanted: string, answer: string) {
  return align(prepareText(wanted, vectors).terms, prepareText(answer, vectors), vectors);
}

test('a word is found in the units that have it', () => {
  const { overall, within } = aligned('queue', 'A queue is here. A stack is there. Queues again.');
  expect(overall('queue')).toBe(1);
  expect([0, 1, 2].map((unit) => within('queue', unit))).toEqual([1, 0, 1]);
});

test('a synonym is found where it stands', () => {
  const { overall, within } = aligned('remove', 'We add a row. Then we delete it.');
  expect(overall('remov')).toBe(0.9);
  expect(within('remov', 1)).toBe(0.9);
});

test('the word itself counts for more than what is like it', () => {
  const { within } = aligned('delete', 'We remove a row. Then we delete it.');
  expect(within('delet', 1)).toBe(1);
});

test('nothing is found in an empty answer, nor a word that was not wanted', () => {
  expect(aligned('queue', '').overall('queue')).toBe(0);
  const { overall, within } = aligned('queue', 'A queue is here.');
  expect(overall('stack')).toBe(0);
  expect(within('queue', 7)).toBe(0);
});
