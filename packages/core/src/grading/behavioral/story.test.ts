import { expect, test } from 'vitest';
import { questionContent } from '../../bank/index.ts';
import { goodAnswers } from '../../testing/bank-answers.ts';
import { bankQuestion } from '../../testing/bank-question.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareText } from '../text/terms.ts';
import { missingParts } from './story.ts';

const { vectors } = await loadLanguage('lite');

function missing(text: string): string[] {
  return missingParts(prepareText(text, vectors)).map(({ name }) => name);
}

test.each([
  ['', ['situation', 'task', 'action', 'result']],
  ['Teamwork is important.', ['situation', 'task', 'action', 'result']],
  ['Two years ago our team had an outage.', ['task', 'action', 'result']],
  ['My task was the database.', ['situation', 'action', 'result']],
  ['I wrote a script.', ['situation', 'task', 'result']],
  ['In the end errors fell by half.', ['situation', 'task', 'action']],
  [
    'Last year I was responsible for billing. I measured it and, as a result, costs fell by half.',
    [],
  ],
])('%j lacks %j', (text, names) => {
  expect(missing(text)).toEqual(names);
});

test('a whole story lacks nothing', () => {
  const id = 'ci-cd-deploy-gone-wrong-story';
  expect(missing(goodAnswers[id] ?? '')).toEqual([]);
  expect(missing(questionContent(bankQuestion(id)).model_answer)).toEqual([]);
});

test('each part that is missing comes with advice', () => {
  const advice = missingParts(prepareText('', vectors)).map((part) => part.advice);
  expect(new Set(advice).size).toBe(4);
});
