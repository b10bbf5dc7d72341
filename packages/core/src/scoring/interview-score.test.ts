import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interviewQuestion, responseDetail, testId } from '../testing/response-detail.ts';
import { categoryScores, completionRate, overallScore, scoreInterview } from './interview-score.ts';

describe('the overall score', () => {
  test.each([
    [[], null],
    [[null, null], null],
    [[0], 0],
    [[100], 100],
    [[90, 80, 84], 84.67],
    [[90, null, 80, 84], 84.67],
    [[85, 85, 84.99], 85],
    [[50, 50, 55], 51.67],
    [[33.33, 33.33, 33.34], 33.33],
    [[51.66, 51.67], 51.67],
    [[0.005], 0.01],
  ])('of %j is %j', (scores, mean) => {
    expect(overallScore(scores)).toBe(mean);
  });

  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });

  test('lies between the worst and the best answer', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const mean = overallScore(given);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given) - 0.005 - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...given) + 0.005 + 1e-9);
      }),
    );
  });

  test('has two decimals and stays within 0 and 100', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const mean = overallScore(given) ?? -1;
        expect(Number(mean.toFixed(2))).toBe(mean);
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('does not change with answers that are not graded', () => {
    fc.assert(
      fc.property(scores, fc.nat(5), (given, ungraded) => {
        const more = [...Array.from({ length: ungraded }, () => null), ...given];
        expect(overallScore(more)).toBe(overallScore(given));
      }),
    );
  });
});

test.each([
  [0, 0, 0],
  [0, 5, 0],
  [1, 3, 33.33],
  [2, 3, 66.67],
  [1, 6, 16.67],
  [7, 7, 100],
])('%d of %d answered is %d percent', (answered, total, rate) => {
  expect(completionRate(answered, total)).toBe(rate);
});

const questions = [
  interviewQuestion({ id: testId(1), order_number: 1, type: 'behavioral', question: 'One?' }),
  interviewQuestion({ id: testId(2), order_number: 2, type: 'technical', question: 'Two?' }),
  interviewQuestion({ id: testId(3), order_number: 3, type: 'technical', question: 'Three?' }),
  interviewQuestion({ id: testId(4), order_number: 4, type: 'coding', question: 'Four?' }),
];
const responses = [
  responseDetail({
    question_id: testId(2),
    question_type: 'technical',
    score: 90,
    feedback: 'Well done.',
    strengths: ['Clear'],
    improvements: ['Deeper'],
  }),
  responseDetail({ question_id: testId(3), question_type: 'technical', score: 80 }),
  responseDetail({ question_id: testId(1), question_type: 'behavioral', score: 84 }),
];

describe('the score of an interview', () => {
  const score = scoreInterview({ questions, responses });

  test('is good at 84.67, and not excellent', () => {
    expect(score.overall_score).toBe(84.67);
    expect(score.performance).toMatchObject({ level: 'good', color: 'blue' });
  });

  test('counts what was answered and what was skipped', () => {
    expect(score).toMatchObject({
      total_questions: 4,
      answered: 3,
      skipped: 1,
      completion_rate: 75,
    });
  });

  test('has the mean of each kind, in the order of the kinds', () => {
    expect(score.category_scores).toEqual([
      { category: 'technical', average_score: 85, total_questions: 2, answered: 2 },
      { category: 'behavioral', average_score: 84, total_questions: 1, answered: 1 },
      { category: 'coding', average_score: 0, total_questions: 1, answered: 0 },
    ]);
  });

  test('lists the questions in their order with what was said of the answers', () => {
    expect(score.question_scores.map(({ question_text }) => question_text)).toEqual([
      'One?',
      'Two?',
      'Three?',
      'Four?',
    ]);
    expect(score.question_scores[1]).toEqual({
      question_id: testId(2),
      question_text: 'Two?',
      question_type: 'technical',
      order_number: 2,
      score: 90,
      feedback: 'Well done.',
      strengths: ['Clear'],
      improvements: ['Deeper'],
      answered: true,
    });
  });

  test('a skipped question has no score, no feedback and is not answered', () => {
    expect(score.question_scores[3]).toMatchObject({
      score: null,
      feedback: null,
      strengths: [],
      improvements: [],
      answered: false,
    });
  });

  test('has the highlights of the answers', () => {
    expect(score.top_strengths).toEqual(['Clear']);
    expect(score.top_improvements).toEqual(['Deeper']);
  });
});

test('an interview without answers scores 0 and is poor', () => {
  expect(scoreInterview({ questions, responses: [] })).toMatchObject({
    overall_score: 0,
    performance: { level: 'poor' },
    answered: 0,
    skipped: 4,
    completion_rate: 0,
    top_strengths: [],
  });
});

test('an answer that waits for its grade is answered but in no mean', () => {
  const pending = responseDetail({
    question_id: testId(4),
    question_type: 'coding',
    score: null,
    grading_status: 'pending',
  });
  const score = scoreInterview({ questions, responses: [...responses, pending] });
  expect(score).toMatchObject({ overall_score: 84.67, answered: 4, completion_rate: 100 });
  expect(score.category_scores[2]).toEqual({
    category: 'coding',
    average_score: 0,
    total_questions: 1,
    answered: 1,
  });
});

test('a kind that was not asked is not listed', () => {
  const categories = categoryScores({ questions: questions.slice(1, 2), responses });
  expect(categories.map(({ category }) => category)).toEqual(['technical']);
});
