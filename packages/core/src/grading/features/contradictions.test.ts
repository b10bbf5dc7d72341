import { expect, test } from 'vitest';
import { plainQuestion } from '../../testing/plain-question.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { contradictions } from './contradictions.ts';
import { coverClaims } from './coverage.ts';

const { vectors } = await loadLanguage('lite');

function against(points: readonly string[], said: string) {
  const question = prepareQuestion(plainQuestion(points), vectors);
  const answer = prepareText(said, vectors);
  const { claims } = coverClaims(question, answer, vectors);
  return contradictions(claims, answer, question.asked);
}

const point = 'The queue removes the first element of the list in constant time';

test('the claim itself contradicts nothing', () => {
  expect(against([point], `${point}.`)).toEqual({
    opposed: 0,
    negated: 0,
    numbersKept: 1,
    numbersAdded: 0,
  });
});

test('an opposite in the place of a word opposes the claim', () => {
  expect(against([point], point.replace('first', 'last')).opposed).toBe(1);
});

test('saying both a word and its opposite does not', () => {
  expect(against([point], `${point} and not the last element`).opposed).toBe(0);
});

test('a "not" negates the claim, two of them do not', () => {
  expect(against([point], point.replace('removes', 'does not remove')).negated).toBe(1);
  expect(against([point], point.replace('removes', 'does not never remove')).negated).toBe(0);
});

test('a "not" far before the claim does not negate it', () => {
  const said = `I do not like long introductions at all, dear friend, but the ${point}`;
  expect(against([point], said).negated).toBe(0);
});

test('a claim that is not covered is not contradicted', () => {
  expect(against([point], 'Bees are not the last to sleep.')).toMatchObject({
    opposed: 0,
    negated: 0,
  });
});

test('shares are by the weight of the claims', () => {
  const other = 'Stacks push new plates onto the old plates';
  const { negated } = against(
    [point, other],
    `${point}. Stacks never push new plates onto the old plates.`,
  );
  expect(negated).toBe(0.5);
});

test('numbers are kept or added', () => {
  const claim = 'It needs 3 servers and O(n) memory';
  expect(against([claim], 'It needs 3 servers')).toMatchObject({
    numbersKept: 0.5,
    numbersAdded: 0,
  });
  expect(against([claim], 'It needs 4 servers and O(n) memory')).toMatchObject({
    numbersKept: 0.5,
    numbersAdded: 0.5,
  });
  expect(against([claim], 'It needs servers')).toMatchObject({ numbersKept: 0, numbersAdded: 0 });
});

test('the numbers of a list are no figures', () => {
  expect(against(['It needs memory'], '1. it needs memory\n2. it needs time').numbersAdded).toBe(0);
});
