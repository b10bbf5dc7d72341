import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainQuestion } from '../../testing/plain-question.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { coverClaims } from './coverage.ts';
import { bestMatch, matchClaims, matchFeatures } from './unit-matches.ts';

const { vectors } = await loadLanguage('lite');
const question = prepareQuestion(
  plainQuestion(['Elements leave in order of arrival', 'Adding takes constant time']),
  vectors,
);

function matchesOf(text: string) {
  const answer = prepareText(text, vectors);
  const coverage = coverClaims(question, answer, vectors);
  return matchClaims({ question, answer, coverage, vectors });
}

const featuresOf = (text: string) => matchFeatures(matchesOf(text));
const said = 'Elements leave in order of arrival.';
const buried =
  'Elements of my garden and bees leave the hive in pairs, order tea, and wait for the arrival of spring.';

test('a unit that says a claim and nothing else matches it whole, and the other hardly', () => {
  const [first, second] = matchesOf(said).claims;
  expect(first?.units).toEqual([{ covered: 1, owned: 1, matched: 1 }]);
  expect(second?.units[0]?.matched).toBeLessThan(0.3);
});

test('the words of a claim among many others cover it, but do not match it', () => {
  const [claim] = matchesOf(buried).claims;
  expect(claim?.units[0]?.covered).toBe(1);
  expect(claim?.units[0]?.matched).toBeLessThan(0.8);
  expect(featuresOf(buried)['owned']).toBeLessThan(0.6);
});

test('talk around a claim leaves how well it is made, and lowers what is owned', () => {
  const plain = featuresOf(said);
  const longer = featuresOf(`${said} My uncle keeps bees. Honey is sold at the market.`);
  expect(longer['matched']).toBeCloseTo(plain['matched'] ?? 0, 12);
  expect(longer['owned']).toBeLessThan(0.6 * (plain['owned'] ?? 0));
  expect(longer['lift']).toBeGreaterThan(plain['lift'] ?? 1);
});

test('each unit is known for the claim that it makes best', () => {
  const matches = matchesOf(`${said} Adding takes constant time. Bees like honey.`);
  expect(bestMatch(matches, 0)).toBe(1);
  expect(bestMatch(matches, 1)).toBe(1);
  expect(bestMatch(matches, 2)).toBeLessThan(0.3);
  expect(matchFeatures(matches)).toMatchObject({ matched: 1, fairlyMatched: 1, wellMatched: 1 });
});

test('nothing said matches nothing', () => {
  expect(Object.values(featuresOf('')).every((value) => value === 0)).toBe(true);
});

test('every share is between 0 and 1, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const outside = Object.entries(featuresOf(text)).filter(
        ([, value]) => !(value >= -1e-9 && value <= 1 + 1e-9),
      );
      expect(outside).toEqual([]);
    }),
  );
});
