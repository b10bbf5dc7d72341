import type { CreateProgress } from '@interview/core';
import { expect, test } from 'vitest';
import { makeInterview, sameRequest, type Creation } from './creation.ts';

const input = {
  job_role: 'Data Engineer',
  difficulty: 'intermediate',
  num_questions: 2,
  question_type: 'mixed',
  mode: 'practice',
} as const;

const detail = {
  interview_id: '6f1f7f3a-4a4e-4a4e-8a4e-6f1f7f3a4a4e',
  job_role: 'Data Engineer',
  difficulty: 'intermediate',
  question_type: 'mixed',
  total_questions: 0,
  questions: [],
  status: 'in_progress',
  created_at: '2026-02-20T17:44:27.616Z',
  mode: 'practice',
  focus_skill: null,
  question_source: 'bank',
  retake_of: null,
  overall_score: null,
  completed_at: null,
  duration_minutes: null,
} as const;

async function run(progress: readonly CreateProgress[]) {
  const seen: Creation[] = [];
  async function* stream() {
    yield* progress;
  }
  const made = await makeInterview(
    async () => stream(),
    input,
    (creation) => seen.push(creation),
  );
  return { made, seen };
}

test('asking again for the same is one request, for another thing a new one', () => {
  const first = sameRequest(undefined, input);
  expect(sameRequest(first, { ...input })).toBe(first);
  expect(sameRequest(first, { ...input, num_questions: 3 }).id).not.toBe(first.id);
});

test('tells each step and gives the interview', async () => {
  const { made, seen } = await run([
    { step: 'choosing', source: 'bank' },
    { step: 'saving', total_questions: 2 },
    { step: 'done', interview: { ...detail, questions: [] } },
  ]);
  expect(made?.interview_id).toBe(detail.interview_id);
  expect(seen.map((creation) => creation.kind === 'creating' && creation.steps.length)).toEqual([
    1, 2, 3,
  ]);
});

test('a stream that stops early has failed', async () => {
  const { made, seen } = await run([{ step: 'choosing', source: 'llm' }]);
  expect(made).toBeUndefined();
  expect(seen.at(-1)).toMatchObject({ kind: 'failed' });
});

test('a refused call has failed with its error', async () => {
  const error = new Error('no');
  const seen: Creation[] = [];
  await makeInterview(
    () => Promise.reject(error),
    input,
    (creation) => seen.push(creation),
  );
  expect(seen.at(-1)).toEqual({ kind: 'failed', error });
});
