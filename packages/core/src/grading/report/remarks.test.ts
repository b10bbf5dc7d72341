import { describe, expect, test } from 'vitest';
import { storyParts } from '../behavioral/story.ts';
import { loadLanguage } from '../load-language.ts';
import { pointResult } from '../../testing/response-detail.ts';
import { prepareText } from '../text/terms.ts';
import { remarksOn } from './remarks.ts';

const { vectors } = await loadLanguage('lite');
const answer = prepareText('The key is hashed. Buckets hold the entries. It is fast.', vectors);
const none = { points: [], mistakes: [], missingParts: [] };

const made = { result: pointResult({ point: 'Hash the key', credit: 1 }), from: 0, to: 0 };
const touched = {
  result: pointResult({ point: 'Say how fast', credit: 0.5, weight: 2, explanation: 'It counts.' }),
  from: 1,
  to: 2,
};
const missed = {
  result: pointResult({ point: 'Grow it!', credit: 0, weight: 3 }),
  from: -1,
  to: -1,
};

test('a point made is a strength with the words that make it', () => {
  expect(remarksOn({ ...none, points: [made] }, answer)).toEqual({
    strengths: ['You make the point: Hash the key'],
    improvements: [],
    evidence: [
      { kind: 'strength', index: 0, start: 0, end: 18 },
      { kind: 'expected_point', index: 0, start: 0, end: 18 },
    ],
  });
});

test('what is missing and what is half said are improvements, the weightiest first', () => {
  const { improvements, evidence } = remarksOn({ ...none, points: [touched, missed] }, answer);
  expect(improvements).toEqual([
    'Add this: Grow it!',
    'Say more clearly: Say how fast. It counts.',
  ]);
  expect(evidence).toEqual([
    { kind: 'improvement', index: 1, start: 19, end: 56 },
    { kind: 'expected_point', index: 0, start: 19, end: 56 },
  ]);
});

test('mistakes come before points, parts of a story after them', () => {
  const misconception = { claim: 'It is slow', correction: 'It is fast.' };
  const { improvements } = remarksOn(
    {
      points: [missed],
      mistakes: [{ misconception, from: 2, to: 2 }],
      missingParts: storyParts.slice(0, 1),
    },
    answer,
  );
  expect(improvements).toEqual([
    'This is a common mistake: It is fast.',
    'Add this: Grow it!',
    storyParts[0]?.advice,
  ]);
});

describe('there are at most four', () => {
  test('strengths', () => {
    const points = Array.from({ length: 6 }, () => made);
    expect(remarksOn({ ...none, points }, answer).strengths).toHaveLength(4);
  });

  test('improvements', () => {
    const points = Array.from({ length: 6 }, () => missed);
    const { improvements } = remarksOn({ ...none, points, missingParts: storyParts }, answer);
    expect(improvements).toEqual(Array.from({ length: 4 }, () => 'Add this: Grow it!'));
  });
});
