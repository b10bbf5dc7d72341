import type { TryQuestionResponse } from '@interview/core';
import { expect, test } from 'vitest';
import { parseTriedAnswer } from './tried-answer.ts';
import { gradedFromTry } from './tried-feedback.ts';

const tried: TryQuestionResponse = {
  question: {
    question_id: 'db-index',
    question: 'What does an index cost?',
    type: 'technical',
    difficulty: 'beginner',
    skill_category: 'Databases',
    hints: [],
    suggested_minutes: 3,
  },
  user_answer: 'Writes are slower',
  evaluation: {
    score: 61,
    interval: { low: 50, high: 72, level: 0.9 },
    criteria: { accuracy: 60, coverage: 60, clarity: 65, depth: 60 },
    feedback: 'Right as far as it goes.',
    strengths: ['Names the cost of writes'],
    improvements: [],
    expected_points: [],
    evidence: [],
    keywords_mentioned: [],
    grader: { name: 'offline', version: '1', fallback: false },
    needs_review: false,
    review_reasons: [],
  },
  model_answer: 'Every write updates it.',
};

test('what was stored comes back', () => {
  expect(parseTriedAnswer(JSON.stringify(tried))).toEqual(tried);
});

test.each([null, '', '{', 'null', '[]', '{"question":{}}', '{"user_answer":1,"evaluation":{}}'])(
  '%j is not taken for an answer',
  (stored) => {
    expect(parseTriedAnswer(stored)).toBeUndefined();
  },
);

test('a tried answer is shown as a graded one', () => {
  const graded = gradedFromTry(tried);
  expect(graded.score).toBe(61);
  expect(graded.evaluation).toBe(tried.evaluation);
  expect(graded.strengths).toEqual(['Names the cost of writes']);
});
