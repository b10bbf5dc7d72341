import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { copiedFromQuestion } from './question-copy.ts';

const question = 'How does a hash map find the value of a given key in constant time?';

function copied(answer: string, asked = question): string[] {
  const tokens = tokenize(answer);
  const marks = copiedFromQuestion(tokens, tokenize(asked));
  return tokens.filter((_token, index) => marks[index]).map(({ text }) => text);
}

test('the whole question is copied', () => {
  expect(copied(question)).toHaveLength(tokenize(question).length);
});

test('six words in a row are copied, what stands around them is not', () => {
  expect(copied('I think a hash map find the value because of hashing')).toEqual([
    'a',
    'hash',
    'map',
    'find',
    'the',
    'value',
  ]);
});

test('five words in a row are used, not copied', () => {
  expect(copied('so a hash map find the bucket')).toEqual([]);
});

test('the words of the question in another order are not copied', () => {
  expect(copied('constant time is how a given key finds its value in a hash map')).toEqual([]);
});

test('other endings do not hide a copy', () => {
  expect(copied('hashes maps finding the values of gives')).toHaveLength(6);
});

test('a short question is copied when all of it stands there', () => {
  expect(copied('well, what is recursion', 'What is recursion?')).toEqual([
    'what',
    'is',
    'recursion',
  ]);
  expect(copied('recursion is what?', 'What is recursion?')).toEqual([]);
});

test('a question of one or two words cannot be copied', () => {
  expect(copied('explain recursion', 'Explain recursion')).toEqual([]);
});

test('nothing is copied into an empty answer', () => {
  expect(copied('')).toEqual([]);
});
