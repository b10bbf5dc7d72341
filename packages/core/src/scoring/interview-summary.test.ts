import { expect, test } from 'vitest';
import {
  evaluation,
  interviewQuestion,
  pointResult,
  responseDetail,
  testId,
} from '../testing/response-detail.ts';
import { interviewSummary } from './interview-summary.ts';

const frame = { job_role: 'Data Engineer', difficulty: 'advanced' };
const questions = [1, 2, 3].map((number) => interviewQuestion({ id: testId(number) }));

test('says so when nothing has been answered', () => {
  expect(interviewSummary(frame, { questions, responses: [] })).toBe(
    'No question of this advanced Data Engineer interview has been answered yet.',
  );
});

test('tells the figures, the strongest and the weakest skill, the points and what comes next', () => {
  const responses = [
    responseDetail({
      question_id: testId(1),
      score: 90,
      skill_category: 'SQL',
      evaluation: evaluation({
        expected_points: [pointResult({ credit: 1 }), pointResult({ credit: 0.5 })],
      }),
    }),
    responseDetail({
      question_id: testId(2),
      score: 40,
      skill_category: 'Python',
      improvements: ['Missing: generators'],
      evaluation: evaluation({ expected_points: [pointResult({ credit: 0 })] }),
    }),
  ];
  expect(interviewSummary(frame, { questions, responses })).toBe(
    'You answered 2 of 3 questions of this advanced Data Engineer interview with an overall score of 65. ' +
      'Your strongest answer was on SQL (90), the one with the most room on Python (40). ' +
      'You made 1 of the 3 points a strong answer makes. ' +
      'Next, missing: generators.',
  );
});

test.each([
  ['one answer', [{ score: 70 }]],
  ['one skill', [{ score: 70 }, { score: 20 }]],
  [
    'equal scores',
    [
      { score: 70, skill_category: 'SQL' },
      { score: 70, skill_category: 'Python' },
    ],
  ],
  ['one graded answer', [{ score: 70, skill_category: 'SQL' }, { score: null }]],
])('compares no skills with %s', (_case, fields) => {
  const responses = fields.map((one) => responseDetail(one));
  expect(interviewSummary(frame, { questions, responses })).not.toContain('strongest');
});

test('tells no points and no next step where there are none', () => {
  expect(interviewSummary(frame, { questions, responses: [responseDetail()] })).toBe(
    'You answered 1 of 3 questions of this advanced Data Engineer interview with an overall score of 50.',
  );
});

test('says scores in whole numbers', () => {
  const responses = [responseDetail({ score: 58.53 })];
  expect(interviewSummary(frame, { questions, responses })).toContain('an overall score of 59.');
});

test('ends the next step with one full stop', () => {
  const responses = [responseDetail({ improvements: ['Say why.'] })];
  expect(interviewSummary(frame, { questions, responses })).toMatch(/Next, say why\.$/);
});
