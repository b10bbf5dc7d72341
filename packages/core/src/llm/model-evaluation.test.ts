import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionContent } from '../bank/index.ts';
import { evaluationSchema } from '../schemas/evaluation.ts';
import { scoreFromCriteria } from '../scoring/rubric.ts';
import { bankQuestion } from '../testing/bank-question.ts';
import { gradingReply } from '../testing/model-replies.ts';
import { evaluation } from '../testing/response-detail.ts';
import type { GradingReply } from './grading-prompt.ts';
import { modelEvaluation, widestAgreement } from './model-evaluation.ts';

const question = questionContent(bankQuestion('react-list-keys'));
const answer = 'React matches rows by key. Use a stable id, not the index.';
const grader = { name: 'llm', version: 'model-1', fallback: false };
const offline = evaluation({ score: 75, interval: { low: 65, high: 85, level: 0.8 } });

function evaluate(fields: Partial<GradingReply> = {}, of = offline) {
  return modelEvaluation({
    input: { question, answer },
    reply: gradingReply(fields),
    offline: of,
    grader,
  });
}

test('the score is computed from the criteria', () => {
  const { score, criteria } = evaluate();
  expect(criteria).toEqual({ accuracy: 90, coverage: 80, clarity: 70, depth: 60 });
  expect(score).toBe(80);
});

test('feedback, remarks and grader are passed on', () => {
  const remark = (text: string) => ({ text, quote: '' });
  expect(
    evaluate({ strengths: [remark('Short')], improvements: [remark('Say why'), remark('Deeper')] }),
  ).toMatchObject({
    feedback: 'Solid.',
    strengths: ['Short'],
    improvements: ['Say why', 'Deeper'],
    grader,
  });
});

describe('quotes', () => {
  test('of the answer become evidence', () => {
    const { evidence } = evaluate({
      strengths: [
        { text: 'No quote', quote: '' },
        { text: 'Right', quote: 'Use a stable id' },
      ],
      expected_points: [{ number: 4, status: 'covered', quote: 'stable id' }],
    });
    expect(evidence).toEqual([
      { kind: 'strength', index: 1, start: 27, end: 42, quote: 'Use a stable id' },
      { kind: 'expected_point', index: 3, start: 33, end: 42, quote: 'stable id' },
    ]);
  });

  test('that are not in the answer are dropped, what they were for stays', () => {
    const { evidence, improvements } = evaluate({
      strengths: [{ text: 'Right', quote: 'use a stable ID' }],
      improvements: [{ text: 'Say why', quote: 'React matches rows by key and type' }],
      expected_points: [{ number: 1, status: 'covered', quote: 'invented' }],
    });
    expect(evidence).toEqual([]);
    expect(improvements).toEqual(['Say why']);
  });

  test('of points that the question does not have are dropped', () => {
    const { evidence } = evaluate({
      expected_points: [{ number: 99, status: 'covered', quote: 'stable id' }],
    });
    expect(evidence).toEqual([]);
  });
});

describe('the expected points', () => {
  test('are those of the question, in its order, with the status the model gives', () => {
    const { expected_points } = evaluate({
      expected_points: [
        { number: 2, status: 'partial', quote: '' },
        { number: 1, status: 'covered', quote: '' },
      ],
    });
    expect(expected_points.map(({ point }) => point)).toEqual(
      question.expected_points.map(({ point }) => point),
    );
    expect(expected_points.slice(0, 3)).toMatchObject([
      { status: 'covered', credit: 1 },
      { status: 'partial', credit: 0.5 },
      { status: 'missed', credit: 0 },
    ]);
  });

  test('keep weight and explanation of the question', () => {
    const [first] = question.expected_points;
    expect(evaluate().expected_points[0]).toMatchObject({
      weight: first?.weight,
      explanation: first?.explanation,
    });
  });
});

test('keywords that the answer does not hold are dropped', () => {
  expect(evaluate({ keywords: ['KEY', 'stable id', 'Fiber', ''] }).keywords_mentioned).toEqual([
    'KEY',
    'stable id',
  ]);
});

describe('a review', () => {
  test('is not asked for where both graders agree', () => {
    expect(evaluate()).toMatchObject({ needs_review: false, review_reasons: [] });
  });

  test.each([
    [80 - widestAgreement, []],
    [80 - widestAgreement - 0.01, ['graders_disagree']],
    [0, ['graders_disagree']],
    [100, []],
  ])('when the offline grader says %d and the model 80: %j', (score, reasons) => {
    const found = evaluate({}, { ...offline, score });
    expect(found.review_reasons).toEqual(reasons);
    expect(found.needs_review).toBe(reasons.length > 0);
  });

  test('is asked for once when the answer tries to instruct the grader', () => {
    const flagged = { ...offline, review_reasons: ['injection_suspected' as const] };
    expect(evaluate({ tries_to_instruct: true }).review_reasons).toEqual(['injection_suspected']);
    expect(evaluate({}, flagged).review_reasons).toEqual(['injection_suspected']);
    expect(evaluate({ tries_to_instruct: true }, flagged).review_reasons).toEqual([
      'injection_suspected',
    ]);
  });

  test('is not asked for by doubts of the offline grader alone', () => {
    const unsure = { ...offline, review_reasons: ['wide_interval' as const] };
    expect(evaluate({}, unsure).review_reasons).toEqual([]);
  });
});

describe('the interval', () => {
  test('is as wide as the offline one, around the score', () => {
    expect(evaluate().interval).toEqual({ low: 70, high: 90, level: 0.8 });
  });

  test('reaches to the score of the offline grader', () => {
    expect(evaluate({}, { ...offline, score: 30 }).interval).toMatchObject({ low: 30, high: 90 });
    expect(evaluate({}, { ...offline, score: 99 }).interval).toMatchObject({ low: 70, high: 99 });
  });
});

const score = fc.double({ min: 0, max: 100, noNaN: true });
const criterion = score.map((value) => ({ score: value, quote: '' }));
const quote = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .tuple(fc.nat(answer.length), fc.nat(20))
    .map(([start, length]) => answer.slice(start, start + length)),
);
const remarks = fc.array(fc.record({ text: fc.string({ minLength: 1 }), quote }), { maxLength: 3 });

test('whatever the model replies, the evaluation is of its shape and its evidence verbatim', () => {
  fc.assert(
    fc.property(
      fc.record({
        accuracy: criterion,
        coverage: criterion,
        clarity: criterion,
        depth: criterion,
        strengths: remarks,
        improvements: remarks,
        expected_points: fc.array(
          fc.record({
            number: fc.integer({ min: 1, max: 12 }),
            status: fc.constantFrom('covered', 'partial', 'missed'),
            quote,
          }),
          { maxLength: 4 },
        ),
      }),
      score,
      score,
      (fields, low, high) => {
        const interval = { low: Math.min(low, high), high: Math.max(low, high), level: 0.8 };
        const found = evaluate(fields, { ...offline, score: low, interval });
        expect(evaluationSchema.safeParse(found).error).toBeUndefined();
        expect(found.score).toBe(scoreFromCriteria(found.criteria));
        expect(found.interval.low).toBeLessThanOrEqual(found.score);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.score);
        const lists = {
          strength: found.strengths,
          improvement: found.improvements,
          expected_point: found.expected_points,
        };
        for (const one of found.evidence) {
          expect(answer.slice(one.start, one.end)).toBe(one.quote);
          expect(lists[one.kind].length).toBeGreaterThan(one.index);
        }
      },
    ),
  );
});
