import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPath, createInterview, strongAnswer } from '../testing/interviews.ts';
import { answering, goodReply } from '../testing/model-replies.ts';
import {
  type ModelBehaviour,
  type ModelServer,
  startModelServer,
} from '../testing/model-server.ts';
import { startTestApi, type TestApi, type TestUser } from '../testing/test-api.ts';

let model: ModelServer;
let api: TestApi;
let user: TestUser;

beforeAll(async () => {
  model = await startModelServer({ kind: 'status', status: 500 });
  api = await startTestApi({ variables: model.variables });
  user = await api.user();
});

afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await model[Symbol.asyncDispose]();
});

/** Lets the circuit close again, as time would. */
async function freshApi(behaviour: ModelBehaviour): Promise<TestApi> {
  model.behaviour = behaviour;
  model.requests.length = 0;
  const fresh = await startTestApi({
    variables: {
      ...model.variables,
      // Short only where it is waited for: elsewhere a slow machine must not look like a slow model.
      ...(behaviour.kind === 'hang' && { OPENAI_TIMEOUT_SECONDS: '1' }),
    },
  });
  return fresh;
}

async function gradeOne(on: TestApi) {
  const candidate = await on.user();
  const interview = await createInterview(on, candidate, { num_questions: 1 });
  const [question] = interview.questions;
  if (question === undefined) throw new Error('no question');
  const body = { user_answer: strongAnswer(question) };
  const answer = await on.rest('POST', answerPath(interview), { token: candidate.token, body });
  const { token } = candidate;
  const path = `/api/interview/${interview.interview_id}/results`;
  const results = await on.rest('GET', path, { token });
  const { db } = on.context.database;
  const stored = await db
    .selectFrom('responses')
    .innerJoin('questions', 'questions.id', 'responses.question_id')
    .select(['evaluation', 'grading_status'])
    .where('interview_id', '=', interview.interview_id)
    .executeTakeFirstOrThrow();
  return { answer, results, stored };
}

const faults: [string, ModelBehaviour][] = [
  ['401', { kind: 'status', status: 401 }],
  ['429', { kind: 'status', status: 429 }],
  ['429 with Retry-After', { kind: 'status', status: 429, retry_after: '1' }],
  ['500', { kind: 'status', status: 500 }],
  ['a hang', { kind: 'hang' }],
  ['a cut stream', { kind: 'cut' }],
  ['a broken connection', { kind: 'reset' }],
  ['HTML', { kind: 'html' }],
  ['an empty reply', { kind: 'empty' }],
  ['a refusal', { kind: 'refusal' }],
  ['no JSON', answering('I think the answer is good.')],
  ['the wrong shape', answering({ score: 100 })],
  ['a score out of range', answering({ ...goodReply, accuracy: { score: 9999, quote: '' } })],
];

describe('the answer is saved, graded offline and says so, after', () => {
  test.each(faults)('%s', async (_what, behaviour) => {
    await using on = await freshApi(behaviour);
    const { answer, stored } = await gradeOne(on);
    expect(answer.status).toBe(201);
    expect(stored.grading_status).toBe('graded');
    expect(stored.evaluation?.grader).toMatchObject({ name: 'offline', fallback: true });
    expect(JSON.stringify(answer.body)).not.toContain('canary');
  });
});

test('a good reply is the grade: score by the rubric, invented quotes and keywords dropped', async () => {
  await using on = await freshApi(answering(goodReply));
  const { answer, stored } = await gradeOne(on);
  expect(answer.body).toMatchObject({ score: 78, feedback: 'Solid.', keywords_mentioned: [] });
  expect(stored.evaluation).toMatchObject({
    score: 78,
    evidence: [],
    grader: { name: 'llm:test-model', fallback: false },
  });
});

test('JSON in a fence is read', async () => {
  await using on = await freshApi(
    answering(`Here you are:\n\`\`\`json\n${JSON.stringify(goodReply)}\n\`\`\``),
  );
  const { stored } = await gradeOne(on);
  expect(stored.evaluation?.grader.fallback).toBe(false);
});

test('a reply far from the offline grade asks for a review', async () => {
  const zero = { score: 0, quote: '' };
  const harsh = { ...goodReply, accuracy: zero, coverage: zero, clarity: zero, depth: zero };
  await using on = await freshApi(answering(harsh));
  const { stored } = await gradeOne(on);
  expect(stored.evaluation).toMatchObject({
    needs_review: true,
    review_reasons: ['graders_disagree'],
  });
});

test('the answer goes to the model between markers, at temperature 0', async () => {
  await using on = await freshApi(answering(goodReply));
  await gradeOne(on);
  const grading = model.requests.at(-1);
  expect(grading?.messages[1]?.content).toMatch(
    /<<<CANDIDATE_ANSWER\n[\s\S]+\nCANDIDATE_ANSWER>>>$/,
  );
  expect(grading).toMatchObject({ temperature: 0, response_format: { type: 'json_schema' } });
});

test('the model is not called for an answer that will be refused', async () => {
  await using on = await freshApi(answering(goodReply));
  const candidate = await on.user();
  const interview = await createInterview(on, candidate, { num_questions: 1 });
  const call = { token: candidate.token, body: { user_answer: 'Once is enough.' } };
  await on.rest('POST', answerPath(interview), call);
  const before = model.requests.length;
  const again = await on.rest('POST', answerPath(interview), call);
  expect(again.status).toBe(404);
  expect(model.requests).toHaveLength(before);
});

test('after five failures in a row the model is left alone for a while', async () => {
  model.behaviour = { kind: 'status', status: 401 };
  const interview = await createInterview(api, user, { num_questions: 10 });
  for (let index = 0; index < 10; index++) {
    const body = { user_answer: `An answer to question ${index}.` };
    await api.rest('POST', answerPath(interview, index), { token: user.token, body });
  }
  const before = model.requests.length;
  const body = { job_role: 'Python Developer', num_questions: 1 };
  const created = await api.rest('POST', '/api/interview/create', { token: user.token, body });
  expect(created.status).toBe(201);
  expect(model.requests).toHaveLength(before);
});

test('the connection test tells the cause without the key', async () => {
  await using on = await freshApi({ kind: 'status', status: 401 });
  const { body } = await on.rest('GET', '/api/test/ai');
  expect(body).toEqual({
    status: 'failed',
    model: 'test-model',
    error: 'Incorrect API key provided',
  });
  await using good = await freshApi(answering('OpenAI connection successful!'));
  const connected = await good.rest('GET', '/api/test/ai');
  expect(connected.body).toEqual({
    status: 'connected',
    model: 'test-model',
    response: 'OpenAI connection successful!',
  });
});
