import { expect, test } from 'vitest';
import { questionContent } from '../../bank/index.ts';
import { goodAnswers } from '../../testing/bank-answers.ts';
import { bankQuestion } from '../../testing/bank-question.ts';
import { coverClaims } from '../features/coverage.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { boundsOfSubstance } from './substance.ts';

const { vectors } = await loadLanguage('full');
const content = questionContent(bankQuestion('react-list-keys'));

interface Given {
  readonly asked?: string;
  readonly repeated?: number;
}

function highest(text: string, { asked = content.question, repeated = 0 }: Given = {}): number {
  const question = prepareQuestion({ ...content, question: asked }, vectors);
  const answer = prepareText(text, vectors);
  const coverage = coverClaims(question, answer, vectors);
  const { low, high } = boundsOfSubstance({ question, answer, coverage, repeated, vectors });
  expect(low).toBe(0);
  return high;
}

test.each([
  ['', 0],
  ['...', 0],
  ['fine', 0.04],
  ['It is great, thank you for asking.', 0.04],
  ['Well, um, you know, it depends.', 0.04],
  ['asdf qwer zxcv hjkl', 0.03],
  ['I do not know.', 0.04],
  ["Sorry, I can't remember how that works in practice.", 0.04],
  ['I would have to look this up in a book.', 0.04],
  ['I never used it in a project.', 0.04],
  ['Bees make honey.', 1],
  ['Use a stable unique id from the data as the key.', 1],
])('%j is worth at most %d', (text, high) => {
  expect(highest(text)).toBe(high);
});

test.each([
  ['As many as you want', 1],
  ['several', 1],
  ['No idea, sorry.', 0.04],
  ['fine', 0.04],
])('%j of what is counted is worth at most %d', (text, high) => {
  expect(highest(text, { asked: 'How many keys can it have?' })).toBe(high);
});

test.each([
  ['Before they are used.', 'Where are variables declared in a program?', 1],
  ['Within it, above all others.', 'Where are variables declared in a program?', 1],
  ['Until then, you know.', 'When is a variable destroyed?', 1],
  ['Before they are used.', 'What is a variable?', 0.04],
  ['It is great, thank you for asking.', 'When is a variable destroyed?', 0.04],
])('%j says something of %j: at most %d', (text, asked, high) => {
  expect(highest(text, { asked })).toBe(high);
});

test('a misspelt word is not gibberish', () => {
  expect(highest('paremeters')).toBe(1);
});

test('doubt does not spoil an answer that makes a point', () => {
  expect(
    highest("I'm not sure about the name, but use a stable unique id from the data as the key."),
  ).toBe(1);
});

test('a long answer may say what it does not know', () => {
  const answer = `${goodAnswers['react-list-keys']} I do not know how other frameworks do it.`;
  expect(highest(answer)).toBe(1);
});

test('what mostly repeats itself is worth little', () => {
  expect(highest('Use a stable key.', { repeated: 0.6 })).toBe(0.1);
  expect(highest('Use a stable key.', { repeated: 0.59 })).toBe(1);
});
