import { expect, test } from 'vitest';
import {
  createInterviewInputSchema,
  createProgressSchema,
  listInterviewsInputSchema,
} from './interview.ts';

test('an interview needs a role alone', () => {
  expect(createInterviewInputSchema.parse({ job_role: 'Data Engineer' })).toEqual({
    job_role: 'Data Engineer',
    difficulty: 'intermediate',
    num_questions: 5,
    question_type: 'mixed',
    mode: 'practice',
  });
});

test.each([
  { job_role: '' },
  { job_role: 'x' },
  { job_role: '   ' },
  { job_role: 'x'.repeat(101) },
  { difficulty: 'hard' },
  { num_questions: 0 },
  { num_questions: 11 },
  { num_questions: 2.5 },
  { num_questions: '5' },
  { question_type: 'riddle' },
  { mode: 'speed' },
  { focus_skill: '' },
  { request_id: 'short' },
  { request_id: 'not only letters and digits' },
  { request_id: 'x'.repeat(65) },
])('%j makes no interview', (fields) => {
  const input = { job_role: 'Data Engineer', ...fields };
  expect(createInterviewInputSchema.safeParse(input).success).toBe(false);
});

test.each([null, undefined, 'SQL'])('the focus may be %s', (focus_skill) => {
  const input = { job_role: 'Data Engineer', focus_skill };
  expect(createInterviewInputSchema.safeParse(input).success).toBe(true);
});

test('a list without filters holds everything, the newest first', () => {
  expect(listInterviewsInputSchema.parse({})).toEqual({ sort: 'newest' });
});

test.each([{ limit: 0 }, { limit: 201 }, { limit: 1.5 }, { sort: 'random' }, { status: 'lost' }])(
  '%j lists nothing',
  (input) => {
    expect(listInterviewsInputSchema.safeParse(input).success).toBe(false);
  },
);

test('progress is of a known step', () => {
  expect(createProgressSchema.safeParse({ step: 'choosing', source: 'bank' }).success).toBe(true);
  expect(createProgressSchema.safeParse({ step: 'saving', total_questions: 5 }).success).toBe(true);
  expect(createProgressSchema.safeParse({ step: 'done' }).success).toBe(false);
  expect(createProgressSchema.safeParse({ step: 'waiting' }).success).toBe(false);
});
