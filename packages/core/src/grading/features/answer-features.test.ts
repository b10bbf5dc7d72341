import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionContent } from '../../bank/index.ts';
import { goodAnswers } from '../../testing/bank-answers.ts';
import { bankQuestion } from '../../testing/bank-question.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { answerFeatures } from './answer-features.ts';
import { coverClaims } from './coverage.ts';

const { vectors } = await loadLanguage('lite');
const question = prepareQuestion(questionContent(bankQuestion('react-list-keys')), vectors);

function featuresOf(text: string) {
  const answer = prepareText(text, vectors);
  return answerFeatures({
    question,
    answer,
    coverage: coverClaims(question, answer, vectors),
    vectors,
  });
}

test('every answer has the same features, all of them numbers', () => {
  const names = Object.keys(featuresOf(''));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const features = featuresOf(text);
      expect(Object.keys(features)).toEqual(names);
      expect(Object.values(features).every(Number.isFinite)).toBe(true);
    }),
  );
});

test('an empty answer covers nothing and is far from everything', () => {
  expect(featuresOf('')).toMatchObject({
    together: 0,
    overall: 0,
    exact: 0,
    precision: 0,
    length: 0,
    topical: 0,
    far: 1,
    meaning: 0,
    run: 0,
  });
});

test('a good answer covers more than an answer about something else', () => {
  const good = featuresOf(goodAnswers['react-list-keys'] ?? '');
  const other = featuresOf(goodAnswers['ci-cd-deploy-gone-wrong-story'] ?? '');
  for (const name of ['together', 'overall', 'exact', 'precision', 'meaning', 'topical', 'pairs'])
    expect(good[name]).toBeGreaterThan(other[name] ?? 1);
  expect(good['far']).toBeLessThan(other['far'] ?? 0);
});

test('the form of an answer is measured', () => {
  const features = featuresOf('um well the the the the');
  expect(features['length']).toBeCloseTo(Math.log(7), 12);
  expect(features['fillers']).toBeCloseTo(2 / 6, 12);
  expect(featuresOf('It is not so')['negations']).toBe(0.25);
});

test('what the question asks for is known by its words', () => {
  const { asksWhat, asksHow, asksDifference } = featuresOf('x');
  expect([asksWhat, asksHow, asksDifference]).toEqual([1, 1, 0]);
});
