import { expect, test } from 'vitest';
import { analysed } from '../../testing/analysed.ts';
import { plainQuestion } from '../../testing/plain-question.ts';
import { statedMisconceptions } from './misconceptions.ts';

const content = plainQuestion(['Elements leave in order of arrival'], {
  misconceptions: [
    { claim: 'The newest element leaves first', correction: 'The oldest does.' },
    { claim: 'Elements are sorted by size', correction: 'They are not.' },
  ],
});

function stated(answer: string) {
  const { question, analysis } = analysed(content, answer);
  return statedMisconceptions(question, analysis).map(
    ({ misconception: { correction }, from, to }) => [correction, from, to],
  );
}

test('a wrong claim is found where it is made', () => {
  expect(stated('Let me think. The newest element leaves first.')).toEqual([
    ['The oldest does.', 1, 1],
  ]);
});

test('both wrong claims are found', () => {
  expect(stated('The newest element leaves first. Elements are sorted by size.')).toHaveLength(2);
});

test('a wrong claim that is denied is not made', () => {
  expect(stated('The newest element does not leave first.')).toEqual([]);
});

test('a wrong claim in other words is found where no point is made in them', () => {
  expect(stated('Simply put, whichever element is newest leaves.')).toHaveLength(1);
  expect(stated('Elements get sorted, I think by how large they are.')).toHaveLength(1);
});

test('a claim half made is not made', () => {
  expect(stated('The newest one is green.')).toEqual([]);
});

test('a right claim with the same words is not taken for the wrong one', () => {
  expect(stated('Elements leave in order of arrival.')).toEqual([]);
});
