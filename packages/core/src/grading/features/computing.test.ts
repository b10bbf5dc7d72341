import { expect, test } from 'vitest';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { questionContentSchema } from '../../schemas/question.ts';
import { computingFeatures } from './computing.ts';

const { vectors, computing } = await loadLanguage('full');
if (computing === undefined) throw new Error('the full size has vectors of computing');

const question = prepareQuestion(
  questionContentSchema.parse({
    question: 'How does a compiler choose among overloaded functions?',
    type: 'technical',
    difficulty: 'beginner',
    skill_category: 'Programming',
    expected_points: [{ point: 'By the signature that comes closest to the call' }],
    model_answer: 'By the signature that comes closest to the call.',
  }),
  vectors,
);
const features = (answer: string) =>
  computingFeatures({ question, answer: prepareText(answer, vectors) }, computing);

test('words of the same subject are near although none is the same', () => {
  const own = features('number and types of the parameters');
  const other = features('bees make honey in the garden');
  expect(own['computingNear']).toBeGreaterThan(0.4);
  expect(own['computingNear']).toBeGreaterThan((other['computingNear'] ?? 0) + 0.2);
  expect(own['computingMeaning']).toBeGreaterThan((other['computingMeaning'] ?? 0) + 0.2);
});

test('the model answer itself is as near as can be', () => {
  const same = features('By the signature that comes closest to the call.');
  expect(same).toMatchObject({ computingNear: 1, computingCovered: 1, computingFar: 0 });
  expect(same['computingModel']).toBeCloseTo(1, 10);
});

test.each(['', 'xqzzt vvvk'])('nothing is near where no word is known: "%s"', (answer) => {
  expect(new Set(Object.values(features(answer)))).toEqual(new Set([0]));
});
