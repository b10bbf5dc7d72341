import { expect, test } from 'vitest';
import { analysed } from '../../testing/analysed.ts';
import { plainQuestion } from '../../testing/plain-question.ts';
import { keywordsMentioned } from './keywords.ts';

function keywords(points: readonly string[], answer: string): string[] {
  return keywordsMentioned(analysed(plainQuestion(points), answer).analysis);
}

test('are words of the points as the answer spells them', () => {
  expect(
    keywords(['The hash is stored in a bucket'], 'BUCKETS store the Hash, not a list.').toSorted(),
  ).toEqual(['BUCKETS', 'Hash', 'store']);
});

test('do not hold words that no point has, nor grammar, nor words of two letters', () => {
  expect(keywords(['The db is sharded'], 'The db is fast and is green.')).toEqual([]);
});

test('have the most telling first, and the words of the question last', () => {
  const found = keywords(['A queue is drained by consumers'], 'A queue has consumers, drained.');
  expect(found.at(-1)).toBe('queue');
});

test('are twelve at most', () => {
  const words = 'red green blue white black pink lemon apple cherry table window river mountain';
  expect(keywords([words], words)).toHaveLength(12);
});
