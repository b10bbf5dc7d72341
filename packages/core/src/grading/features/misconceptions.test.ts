import { expect, test } from 'vitest';
import { plainQuestion } from '../../testing/plain-question.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { coverClaims } from './coverage.ts';
import { leadOf, misconceptionFeatures } from './misconceptions.ts';
import { matchClaims } from './unit-matches.ts';

const { vectors } = await loadLanguage('lite');
const points = ['Elements leave in order of arrival'];
const misconceptions = [
  { claim: 'The newest element leaves first', correction: 'The oldest does.' },
];

function gradedBy(content: ReturnType<typeof plainQuestion>, text: string) {
  const question = prepareQuestion(content, vectors);
  const answer = prepareText(text, vectors);
  return { question, answer, coverage: coverClaims(question, answer, vectors), vectors };
}

function featuresOf(text: string, known = misconceptions) {
  const graded = gradedBy(plainQuestion(points, { misconceptions: known }), text);
  return misconceptionFeatures(graded, matchClaims(graded));
}

test('a wrong claim that is made stands in every measure', () => {
  const features = featuresOf('The newest element leaves first.');
  for (const value of Object.values(features)) expect(value).toBeGreaterThan(0.3);
});

test('a wrong claim that is denied is near all the same, but not stated', () => {
  const { mistakenStretch, mistakenUndenied } = featuresOf(
    'The newest element does not leave first.',
  );
  expect(mistakenStretch).toBeGreaterThan(0.3);
  expect(mistakenUndenied).toBe(0);
});

test('a right claim is nearer to its point than to the wrong one', () => {
  const none = { mistaken: 0, halfMistaken: 0, mistakenStretch: 0, mistakenUndenied: 0 };
  expect(featuresOf('Elements leave in order of arrival.')).toEqual(none);
});

test('where no wrong claim is known none is made', () => {
  const none = { mistaken: 0, halfMistaken: 0, mistakenStretch: 0, mistakenUndenied: 0 };
  expect(featuresOf('The newest element leaves first.', [])).toEqual(none);
  expect(featuresOf('')).toEqual(none);
});

test('the lead is over the point that the same stretch makes', () => {
  const content = plainQuestion(points, { misconceptions });
  const lead = (text: string) => {
    const { coverage } = gradedBy(content, text);
    const [held] = coverage.misconceptions;
    return held === undefined ? 0 : leadOf(held, coverage);
  };
  expect(lead('The newest element leaves first.')).toBeGreaterThan(0.3);
  expect(lead('Elements leave in order of arrival.')).toBeLessThan(0);
});
