import type { Evaluation } from '@interview/core';
import { expect, test } from 'vitest';
import { compareAnswers } from './comparison.ts';
import { meanScore } from './overall.ts';

function evaluation(score: number, margin: number): Evaluation {
  return {
    score,
    interval: { low: score - margin, high: score + margin, level: 0.9 },
    criteria: { accuracy: score, coverage: score, clarity: score, depth: score },
    feedback: '',
    strengths: [],
    improvements: [],
    expected_points: [],
    evidence: [],
    keywords_mentioned: [],
    grader: { name: 'offline', version: '1', fallback: false },
    needs_review: false,
    review_reasons: [],
  };
}

const answer = (question_text: string, score: number, margin = 10) => ({
  question_text,
  evaluation: evaluation(score, margin),
});
const ungraded = (question_text: string) => ({ question_text, evaluation: null });

test('the mean of four answers is twice as sure as each', () => {
  const mean = meanScore([40, 50, 60, 70].map((score) => answer('', score, 12)));
  expect(mean).toEqual({ score: 55, interval: { low: 49, high: 61, level: 0.9 } });
});

test('nothing graded has no mean, and the margin stays on the scale', () => {
  expect(meanScore([ungraded('a')])).toBeUndefined();
  expect(meanScore([answer('a', 96)])?.interval.high).toBe(100);
});

test('only questions graded in both are compared', () => {
  const before = [answer('a', 40), answer('b', 90), ungraded('c')];
  const after = [answer('c', 100), answer('a', 60)];
  expect(compareAnswers(before, after)).toMatchObject({
    questions: 1,
    before: 40,
    after: 60,
    difference: 20,
  });
  expect(compareAnswers(before, [answer('d', 50)])).toBeUndefined();
});

test.each([
  [54, false],
  [55, true],
  [45, true],
  [46, false],
])('a change from 50 to %d with margins 3 and 4 is beyond the margin: %s', (score, beyond) => {
  const compared = compareAnswers([answer('a', 50, 3)], [answer('a', score, 3.9)]);
  expect(compared?.beyondMargin).toBe(beyond);
});
