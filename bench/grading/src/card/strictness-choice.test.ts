import { expect, test } from 'vitest';
import { nearestStrictness, strictnessFor, strictnessLine } from './strictness-choice.ts';

test('what is told counts for every set; what training learned for those it knew', () => {
  expect(['mohler', 'mine'].map(strictnessFor('0.5'))).toEqual([0.5, 0.5]);
  expect(strictnessFor(undefined)('mine')).toBe(1);
  expect(strictnessFor(undefined)('mohler')).toBeLessThan(1);
  expect(() => strictnessFor('hard')).toThrow('strictness must be from 0.25 to 4');
});

test('the nearest strictness comes on top of the one that was used', () => {
  const graded = [0.2, 0.5, 0.8].map((predicted) => ({
    id: '1',
    dataset: 'mine',
    question_id: '1',
    predicted,
    human: predicted ** 1.5,
    low: 0,
    high: 1,
  }));
  expect(nearestStrictness(graded, () => 2)).toEqual({ mine: 3 });
  expect(strictnessLine({ mine: 3, yours: 0.5 })).toBe('mine 3.00, yours 0.50');
});
