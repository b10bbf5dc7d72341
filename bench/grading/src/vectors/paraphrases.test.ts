import { loadBank } from '@interview/core/bank';
import { expect, test } from 'vitest';
import { sameInOtherWords } from './paraphrases.ts';

const bank = loadBank();
const groups = sameInOtherWords(bank);

test('the points of a question stand in one group, each in all its wordings', () => {
  const [question] = bank;
  expect(groups[0]).toEqual(
    question?.expected_points.map(({ point, paraphrases }) => [point, ...paraphrases]),
  );
});

test('each fact of the field is said in several ways, none of them twice', () => {
  const facts = groups.slice(bank.length).flat();
  expect(facts.length).toBeGreaterThan(1000);
  for (const texts of facts) {
    expect(texts.length).toBeGreaterThan(3);
    expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length);
  }
});

test('no fact stands there twice', () => {
  const statements = groups.slice(bank.length).map((group) => group[0]?.[0]);
  expect(new Set(statements).size).toBe(statements.length);
});
