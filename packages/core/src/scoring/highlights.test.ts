import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseDetail } from '../testing/response-detail.ts';
import { topImprovements, topStrengths } from './highlights.ts';

const answers = [
  responseDetail({ score: 40, strengths: ['d'], improvements: ['w', 'x'] }),
  responseDetail({ score: 90, strengths: ['a', 'b'], improvements: ['z'] }),
  responseDetail({ score: 70, strengths: ['c', 'a'], improvements: ['y', 'w'] }),
];

test('strengths come from the best answers first, one each before a second', () => {
  expect(topStrengths(answers)).toEqual(['a', 'c', 'd']);
  expect(topStrengths(answers.slice(0, 2))).toEqual(['a', 'd', 'b']);
});

test('improvements come from the weakest answers first', () => {
  expect(topImprovements(answers)).toEqual(['w', 'y', 'z']);
  expect(topImprovements(answers.slice(0, 2))).toEqual(['w', 'z', 'x']);
});

test('a repeat makes room for the next', () => {
  const same = responseDetail({ score: 80, strengths: ['a', 'b', 'a', 'c'] });
  expect(topStrengths([same, same])).toEqual(['a', 'b', 'c']);
});

test('an answer that is not graded counts as the weakest', () => {
  const ungraded = responseDetail({ score: null, strengths: ['last'], improvements: ['first'] });
  expect(topStrengths([ungraded, ...answers.slice(1)])).toEqual(['a', 'c', 'last']);
  expect(topImprovements([...answers, ungraded])[0]).toBe('first');
});

test('nothing comes of nothing', () => {
  expect(topStrengths([])).toEqual([]);
  expect(topImprovements([responseDetail()])).toEqual([]);
});

test('there are at most three, each once and each from an answer', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
  const response = fc
    .record({ score: fc.option(fc.integer({ min: 0, max: 100 })), strengths: texts })
    .map(responseDetail);
  fc.assert(
    fc.property(fc.array(response, { maxLength: 8 }), (responses) => {
      const top = topStrengths(responses);
      const given = new Set(responses.flatMap(({ strengths }) => strengths));
      expect(top).toHaveLength(Math.min(3, given.size));
      expect(new Set(top).size).toBe(top.length);
      expect(top.every((text) => given.has(text))).toBe(true);
    }),
  );
});
