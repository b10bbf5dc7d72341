import { expect, test } from 'vitest';
import { setupFromQuery } from './setup-query.ts';

test('starts with the usual', () => {
  expect(setupFromQuery(new URLSearchParams())).toEqual({
    job_role: '',
    difficulty: 'intermediate',
    num_questions: 5,
    question_type: 'mixed',
    mode: 'practice',
    focus_skill: null,
  });
});

test('takes what the link asks for', () => {
  const query = new URLSearchParams(
    'role=Data+Engineer&difficulty=advanced&type=coding&focus=C%2B%2B',
  );
  expect(setupFromQuery(query)).toMatchObject({
    job_role: 'Data Engineer',
    difficulty: 'advanced',
    question_type: 'coding',
    focus_skill: 'C++',
  });
});

test('passes over what makes no sense', () => {
  const query = new URLSearchParams('difficulty=impossible&type=small-talk&focus=+');
  expect(setupFromQuery(query)).toMatchObject({
    difficulty: 'intermediate',
    question_type: 'mixed',
    focus_skill: null,
  });
});
