import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDb } from '@interview/db/testing';
import { expect, test } from 'vitest';
import { type ApiProcess, refusedStart, startApiProcess } from './testing/api-process.ts';
import { answerPath, createInterview, type CreatedInterview } from './testing/interviews.ts';
import { newUser, type RestCaller, restCaller, type TestUser } from './testing/test-api.ts';

const rounds = Number(process.env['CRASH_ROUNDS'] ?? 2);
const interviewsEach = 20;
/**
 * An answer may be acknowledged before it is graded; what the killed process had claimed is taken over
 * when its lease of a minute is over and the timer comes round.
 */
const untilTakenOver = { timeout: 120_000, interval: 500 };

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** Where the API processes of one test keep their data. */
async function storage() {
  const folder = mkdtempSync(join(tmpdir(), 'interview-crash-'));
  const database = onPostgres ? await createTestDb() : undefined;
  return {
    variables: {
      DATA_DIR: folder,
      ...(database?.url !== undefined && { DATABASE_URL: database.url }),
    },
    async [Symbol.asyncDispose]() {
      await database?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Submission {
  readonly user: TestUser;
  readonly interview: CreatedInterview;
  readonly index: number;
}

async function submissions(rest: RestCaller, interviews: number): Promise<Submission[]> {
  const user = await newUser(rest);
  const fields = { num_questions: 10 };
  const created: CreatedInterview[] = [];
  for (let count = 0; count < interviews; count++) {
    created.push(await createInterview({ rest }, user, fields));
  }
  return created.flatMap((interview) =>
    interview.questions.map((_question, index) => ({ user, interview, index })),
  );
}

/** Submits everything at once and kills the process when a third is acknowledged. */
async function submitAndCrash(api: ApiProcess, all: readonly Submission[]): Promise<Submission[]> {
  const acknowledged: Submission[] = [];
  const rest = restCaller(api.url);
  await Promise.all(
    all.map(async (submission) => {
      const { user, interview, index } = submission;
      const body = { user_answer: `Answer ${index} of ${interview.interview_id}, kept for good.` };
      const answer = await rest('POST', answerPath(interview, index), {
        token: user.token,
        body,
      }).catch(() => undefined);
      if (answer?.status === 201) acknowledged.push(submission);
      if (acknowledged.length === Math.floor(all.length / 3)) await api.kill();
    }),
  );
  return acknowledged;
}

test(`kill -9 during ${interviewsEach * 10} submissions loses no acknowledged answer, ${rounds} rounds`, async () => {
  await using kept = await storage();
  for (let round = 0; round < rounds; round++) {
    const first = await startApiProcess(kept.variables);
    const all = await submissions(restCaller(first.url), interviewsEach);
    const acknowledged = await submitAndCrash(first, all);
    await first.kill();
    expect(acknowledged.length).toBeGreaterThan(0);
    const second = await startApiProcess(kept.variables);
    const rest = restCaller(second.url);
    for (const { user, interview, index } of acknowledged) {
      const score = async () => {
        const path = `/api/interview/${interview.interview_id}/results`;
        const { body } = await rest('GET', path, { token: user.token });
        const answered: { question_id: string; score: number | null }[] = Object(body).responses;
        return answered.find(({ question_id }) => question_id === interview.questions[index]?.id)
          ?.score;
      };
      expect(await score()).toBeDefined();
      await expect.poll(score, untilTakenOver).toEqual(expect.any(Number));
    }
    expect(await second.stop()).toBe(0);
  }
}, 300_000);

test.runIf(!onPostgres)(
  'a second process on the same data is refused at once and says why',
  async () => {
    await using kept = await storage();
    const first = await startApiProcess(kept.variables);
    const second = await refusedStart(kept.variables);
    await first.stop();
    expect(second.code).toBe(1);
    expect(second.errors.trim().split('\n')).toHaveLength(1);
    expect(second.errors).toContain(String(first.pid));
  },
);

test.runIf(!onPostgres && process.platform === 'linux')(
  'a disk that takes no more ends the process at once, and what was saved is there afterwards',
  async () => {
    await using kept = await storage();
    const first = await startApiProcess(kept.variables);
    const rest = restCaller(first.url);
    const user = await newUser(rest);
    await createInterview({ rest }, user);
    // Files may not grow past 64 kB: the database's log is full, as on a full disk.
    execFileSync('prlimit', ['--pid', String(first.pid), '--fsize=65536']);
    const refused = createInterview({ rest }, user).then(
      () => 'created',
      () => 'refused',
    );
    const { code, errors } = await first.ended();
    expect(await refused).toBe('refused');
    expect(code).toBe(1);
    expect(errors).toContain('Free some space and start again');
    const second = await startApiProcess(kept.variables);
    const { body } = await restCaller(second.url)('GET', '/api/interview/', { token: user.token });
    await second.stop();
    expect(body).toMatchObject({ total: 1 });
  },
);

test.runIf(onPostgres)(
  'two processes over one database keep one row for each of 50 answers',
  async () => {
    await using kept = await storage();
    const apis = await Promise.all([
      startApiProcess(kept.variables),
      startApiProcess(kept.variables),
    ]);
    const [one, two] = apis.map((api) => restCaller(api.url));
    if (one === undefined || two === undefined) throw new Error('not started');
    const all = await submissions(one, 5);
    const attempts = [one, two, one, two].flatMap((rest) =>
      all.map(({ user, interview, index }) =>
        rest('POST', answerPath(interview, index), {
          token: user.token,
          body: { user_answer: 'Submitted four times, kept once.' },
        }),
      ),
    );
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(attempts).toHaveLength(200);
    expect(statuses.filter((status) => status === 201)).toHaveLength(50);
    expect(statuses.filter((status) => status === 404)).toHaveLength(150);
    const codes = await Promise.all(apis.map((api) => api.stop()));
    expect(codes).toEqual([0, 0]);
  },
);
