import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import {
  createClient,
  type InterviewClient,
  type InterviewDetail,
  type SubmitProgress,
  TRPCClientError,
} from './index.ts';

const main = fileURLToPath(new URL('../../../apps/api/src/main.ts', import.meta.url));

let server: ChildProcess;
let folder: string;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interview-client-'));
  const env = { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' };
  server = spawn(process.execPath, ['--conditions=source', main], { env });
  url = await new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const found = /Open\s+(http\S+)/.exec(chunk.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error('The API did not start')));
  });
}, 60_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('a program registers, signs in, creates and follows the grading', async () => {
  let token: string | undefined;
  const client = createClient(url, { token: () => token });
  const account = { email: 'ada@example.com', password: 'MyPass123' };
  await client.auth.register.mutate({ ...account, username: 'ada', full_name: 'Ada Lovelace' });
  token = (await client.auth.login.mutate(account)).access_token;
  const interview = await client.interview.create.mutate({
    job_role: 'Data Engineer',
    num_questions: 1,
  });
  expectTypeOf(interview).toEqualTypeOf<InterviewDetail>();
  const steps: string[] = [];
  const progress = await client.interview.submitAnswerStream.mutate({
    interview_id: interview.interview_id,
    question_id: interview.questions[0]?.id ?? '',
    user_answer: 'A star schema keeps facts apart from dimensions.',
  });
  for await (const step of progress) steps.push(step.step);
  expect(steps).toEqual(['saved', 'grading', 'criteria', 'done']);
});

test('errors are typed', async () => {
  const error: unknown = await createClient(url)
    .auth.me.query()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TRPCClientError);
  expect(error).toMatchObject({
    message: 'Not authenticated',
    data: { code_name: 'not_authenticated' },
  });
});

test('inputs are typed as the API reads them, with what has a default left out or given', () => {
  type Create = Parameters<InterviewClient['interview']['create']['mutate']>[0];
  expectTypeOf<{ job_role: string }>().toExtend<Create>();
  expectTypeOf<{ job_role: string; difficulty: 'advanced' }>().toExtend<Create>();
  expectTypeOf<{ job_role: string; difficulty: 'hard' }>().not.toExtend<Create>();
  expectTypeOf<{ difficulty: 'advanced' }>().not.toExtend<Create>();
  type Progress = Awaited<ReturnType<InterviewClient['interview']['submitAnswerStream']['mutate']>>;
  expectTypeOf<Progress>().toExtend<AsyncIterable<SubmitProgress>>();
});
