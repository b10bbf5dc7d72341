import { expect, test } from 'vitest';
import { analysed } from '../../testing/analysed.ts';
import { plainQuestion } from '../../testing/plain-question.ts';
import { locatePoints } from './point-results.ts';

const point = 'The server removes the first element in constant time';

function located(answer: string, points = [point]) {
  const { question, analysis } = analysed(plainQuestion(points), answer);
  return locatePoints(question, analysis);
}

test('a point said word for word is covered in full, where it is said', () => {
  expect(located(`Let me see. ${point}.`)).toEqual([
    {
      result: { point, weight: 1, explanation: '', status: 'covered', credit: 1 },
      from: 1,
      to: 1,
    },
  ]);
});

test('a point not made is missed and stands nowhere', () => {
  expect(located('Bees make honey.')).toMatchObject([
    { result: { status: 'missed', credit: 0 }, from: -1, to: -1 },
  ]);
});

test('a point turned round has two fifths of its credit', () => {
  expect(located(point.replace('first', 'last'))[0]?.result).toMatchObject({ status: 'partial' });
  expect(located(point.replace('removes', 'never removes'))[0]?.result).toMatchObject({
    status: 'partial',
    credit: 0.4,
  });
});

test('the points come in the order of the question', () => {
  const results = located(`${point}.`, ['Stacks hold plates of wood', point]);
  expect(results.map(({ result }) => result.status)).toEqual(['missed', 'covered']);
});
