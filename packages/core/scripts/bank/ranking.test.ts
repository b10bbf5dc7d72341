import { expect, test } from 'vitest';
import { type BankQuestion, loadBank } from '../../src/bank/index.ts';
import { createOfflineGrader } from '../../src/grading/index.ts';
import { loadLanguage } from '../../src/grading/load-language.ts';
import { rankQuestion } from './ranking.ts';

const judge = { grader: createOfflineGrader(), language: await loadLanguage('full') };

function find(id: string): BankQuestion {
  const question = loadBank().find((one) => one.id === id);
  if (question === undefined) throw new Error(`the bank has no ${id}`);
  return question;
}

const good = find('python-photo-rename-tool');
const other = find('python-generators-memory');

test('a good question is ranked rightly, with every point in its model answer', async () => {
  const ranking = await rankQuestion(good, other, judge);
  expect(ranking.problems).toEqual([]);
  expect(ranking.unseen).toEqual([]);
  expect(ranking.whole).toBe(good.expected_points.length);
});

test('a model answer to something else is found out, point by point', async () => {
  const spoiled = { ...good, model_answer: other.model_answer };
  const { problems, unseen } = await rankQuestion(spoiled, other, judge);
  expect(problems[0]).toMatchObject({ id: good.id, field: 'model_answer' });
  expect(problems[0]?.text).toMatch(/^scores \d+(\.\d+)?, at least 85; /);
  expect(unseen[0]).toMatchObject({
    id: good.id,
    field: expect.stringMatching(/^expected_points\.\d$/),
  });
});

test('an answer to another question that makes the same points is named', async () => {
  const { problems } = await rankQuestion(
    good,
    { ...other, model_answer: good.model_answer },
    judge,
  );
  expect(problems.map(({ field }) => field)).toEqual(['expected_points']);
  expect(problems[0]?.text).toMatch(/^the answer to python-generators-memory scores /);
});

test('a misconception that is right after all is named with its place', async () => {
  const [first] = good.misconceptions;
  const claims = [first, { claim: good.model_answer.slice(0, 900), correction: 'None at all.' }];
  const spoiled = { ...good, misconceptions: claims.flatMap((one) => one ?? []) };
  const { problems } = await rankQuestion(spoiled, other, judge);
  expect(problems.map(({ field }) => field)).toContain('misconceptions.1');
});
