import type { SubmitAnswerResponse, SubmitProgress } from '@interview/core';
import { TRPCClientError } from '@trpc/client';
import { expect, test } from 'vitest';
import { sendAnswer, type SendAnswer, type Submission } from './submission.ts';

const input = { interview_id: 'i', question_id: 'q', user_answer: 'An answer' };
const response: SubmitAnswerResponse = {
  response_id: 'r',
  interview_id: 'i',
  question_id: 'q',
  question_text: 'Why?',
  user_answer: 'An answer',
  score: null,
  feedback: '',
  strengths: [],
  improvements: [],
  keywords_mentioned: [],
  time_taken_seconds: null,
  answered_at: '2026-01-01T00:00:00.000Z',
  grading_status: 'pending',
  evaluation: null,
  model_answer: '',
};
const saved: SubmitProgress = {
  step: 'saved',
  response_id: 'r',
  answered_at: '2026-01-01T00:00:00.000Z',
};

function refused(code_name: string) {
  const data = { code_name, issues: [], retry_after: null };
  return TRPCClientError.from({ error: { message: code_name, code: -1, data } });
}

/** A server that says `steps` and then, if given, fails. */
function server(steps: readonly SubmitProgress[], failure?: unknown): SendAnswer {
  return async () =>
    (async function* stream() {
      yield* steps;
      if (failure !== undefined) throw failure;
    })();
}

async function run(send: SendAnswer) {
  const steps: Submission[] = [];
  const end = await sendAnswer(send, input, (step) => steps.push(step));
  return { end, steps };
}

test('each step is told, and the end is the response', async () => {
  const { end, steps } = await run(
    server([saved, { step: 'grading', grader: 'offline' }, { step: 'done', response }]),
  );
  expect(steps.map((step) => step.kind === 'sending' && step.step)).toEqual([
    'sending',
    'saved',
    'grading',
  ]);
  expect(end).toEqual({ kind: 'done', response });
});

test('a connection that never came leaves the answer to be sent again', async () => {
  const { end } = await run(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(end).toEqual({ kind: 'waiting', saved: false });
});

test('a connection lost after saving must not send the answer again', async () => {
  expect((await run(server([saved], new TypeError('network error')))).end).toEqual({
    kind: 'waiting',
    saved: true,
  });
  expect((await run(server([saved]))).end).toEqual({ kind: 'waiting', saved: true });
});

test('an answer given elsewhere is told apart from a failure', async () => {
  expect((await run(server([], refused('question_answered')))).end.kind).toBe('answered_elsewhere');
  expect((await run(server([], refused('unavailable')))).end.kind).toBe('waiting');
  expect((await run(server([], refused('interview_closed')))).end.kind).toBe('failed');
});
