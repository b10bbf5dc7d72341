import { expect, test } from 'vitest';
import { plainQuestion } from '../testing/plain-question.ts';
import { loadLanguage } from './load-language.ts';
import { everyOther, modelAnswerWithout } from './model-answer-parts.ts';

const language = await loadLanguage('lite');
const question = plainQuestion(
  ['Elements leave in order of arrival', 'A stack turns the order round'],
  {
    model_answer:
      'Elements leave in order of arrival. Think of a shop. A stack turns the order round.',
  },
);

test.each([
  [[], []],
  [['a'], []],
  [
    ['a', 'b', 'c', 'd', 'e'],
    [1, 3],
  ],
])('every other of %j is at %j', (entries, places) => {
  expect(everyOther(entries)).toEqual(places);
});

test('the sentences of the points left out are gone, the others stay', () => {
  expect(modelAnswerWithout(question, new Set([1]), language)).toEqual({
    answer: 'Elements leave in order of arrival. Think of a shop.',
    kept: 0.5,
  });
});

test('nothing is gone when no point is left out', () => {
  expect(modelAnswerWithout(question, new Set(), language)).toEqual({
    answer: question.model_answer,
    kept: 1,
  });
});
