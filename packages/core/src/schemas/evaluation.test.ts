import { expect, test } from 'vitest';
import { evaluation, pointResult } from '../testing/response-detail.ts';
import { evaluationSchema } from './evaluation.ts';

test('an evaluation is read as it is', () => {
  const full = evaluation({
    expected_points: [pointResult({ credit: 0.5 })],
    evidence: [{ kind: 'strength', index: 0, start: 0, end: 3, quote: 'map' }],
    review_reasons: ['wide_interval'],
  });
  expect(evaluationSchema.parse(full)).toEqual(full);
});

test.each([
  ['a score above 100', { score: 100.01 }],
  ['a criterion below 0', { criteria: { accuracy: -1, coverage: 0, clarity: 0, depth: 0 } }],
  ['a criterion too few', { criteria: { accuracy: 1, coverage: 0, clarity: 0 } }],
  ['credit above 1', { expected_points: [pointResult({ credit: 1.1 })] }],
  ['an unknown reason', { review_reasons: ['bored'] }],
  [
    'evidence before the answer',
    { evidence: [{ kind: 'strength', index: 0, start: -1, end: 3, quote: 'x' }] },
  ],
  [
    'evidence of nothing',
    { evidence: [{ kind: 'praise', index: 0, start: 0, end: 1, quote: 'x' }] },
  ],
  ['a field besides', { rank: 1 }],
])('an evaluation with %s is refused', (_fault, fields) => {
  expect(evaluationSchema.safeParse({ ...evaluation(), ...fields }).success).toBe(false);
});
