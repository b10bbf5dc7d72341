import { expect, test } from 'vitest';
import { plainQuestion } from '../testing/plain-question.ts';
import { loadLanguage } from './load-language.ts';
import { prepareQuestion } from './prepared-question.ts';

const { vectors } = await loadLanguage('lite');

test('each point is a claim with its wordings, the own words first', () => {
  const content = plainQuestion(['Elements leave in order']);
  const [point] = content.expected_points;
  const { claims } = prepareQuestion(
    {
      ...content,
      expected_points: [
        {
          point: point?.point ?? '',
          weight: 2,
          explanation: '',
          paraphrases: ['first in first out'],
        },
      ],
    },
    vectors,
  );
  expect(claims).toHaveLength(1);
  expect(claims[0]).toMatchObject({ point: 0, weight: 2 });
  expect(claims[0]?.wordings.map(({ text }) => text.text)).toEqual([
    'Elements leave in order',
    'first in first out',
  ]);
});

test('a long point is split into its sentences, which share its weight', () => {
  const long =
    'The first element that came is the first element that goes. ' +
    'The last element that came has to wait until all the others are gone.';
  const { claims } = prepareQuestion(plainQuestion([long, 'It is fair']), vectors);
  expect(claims.map(({ point, weight }) => [point, weight])).toEqual([
    [0, 0.5],
    [0, 0.5],
    [1, 1],
  ]);
});

test('a word of the question is worth a fifth', () => {
  const { claims } = prepareQuestion(plainQuestion(['A queue keeps arrivals']), vectors);
  const wanted = claims[0]?.wordings[0]?.wanted ?? [];
  const shares = wanted.map(({ term, worth }) => [term.text, worth / term.weight]);
  expect(shares).toContainEqual(['arrivals', 1]);
  expect(shares.find(([text]) => text === 'queue')?.[1]).toBeCloseTo(0.2, 12);
});

test('misconceptions and model answer are made ready too', () => {
  const { misconceptions, model, asked } = prepareQuestion(
    plainQuestion(['It is fair'], {
      model_answer: 'A queue is fair.',
      misconceptions: [{ claim: 'The newest leaves first', correction: 'The oldest does.' }],
    }),
    vectors,
  );
  const texts = misconceptions.flatMap(({ wordings }) => wordings.map(({ text }) => text.text));
  expect(texts).toEqual(['The newest leaves first']);
  expect(model.text).toBe('A queue is fair.');
  expect(asked.terms.map(({ text }) => text)).toContain('queue');
});

test('a question is worded when every point has other wordings', () => {
  const content = plainQuestion(['It is fair', 'Elements leave in order']);
  const paraphrased = (count: number) => ({
    ...content,
    expected_points: content.expected_points.map((point, index) =>
      index < count ? { ...point, paraphrases: ['first in first out'] } : point,
    ),
  });
  const worded = [0, 1, 2].map((count) => prepareQuestion(paraphrased(count), vectors).worded);
  expect(worded).toEqual([false, false, true]);
});
