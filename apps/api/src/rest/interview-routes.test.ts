import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPath, createInterview, strongAnswer } from '../testing/interviews.ts';
import { startTestApi, type TestApi, type TestUser } from '../testing/test-api.ts';

let api: TestApi;
let user: TestUser;

beforeAll(async () => {
  api = await startTestApi();
  user = await api.user();
});

afterAll(() => api[Symbol.asyncDispose]());

const isoUtc = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const anyText = expect.any(String);

describe('create', () => {
  test('answers 201 with exactly the documented fields', async () => {
    const body = { job_role: 'Python Developer', num_questions: 3 };
    const answer = await api.rest('POST', '/api/interview/create', { token: user.token, body });
    const question = {
      id: anyText,
      question: anyText,
      type: anyText,
      difficulty: anyText,
      expected_points: expect.any(Array),
    };
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      interview_id: anyText,
      job_role: 'Python Developer',
      difficulty: 'intermediate',
      question_type: 'mixed',
      total_questions: 3,
      questions: [1, 2, 3].map((order_number) => ({ ...question, order_number })),
      status: 'in_progress',
      created_at: isoUtc,
    });
  });

  test('technical has no behavioral question; mixed has at least two kinds', async () => {
    const technical = await createInterview(api, user, {
      question_type: 'technical',
      num_questions: 10,
    });
    expect(technical.questions.map(({ type }) => type)).not.toContain('behavioral');
    const mixed = await createInterview(api, user, { num_questions: 3 });
    expect(new Set(mixed.questions.map(({ type }) => type)).size).toBeGreaterThanOrEqual(2);
  });

  test('a request that comes twice makes one interview', async () => {
    const fresh = await api.user();
    const request_id = 'made-by-the-caller';
    const first = await createInterview(api, fresh, { request_id });
    const again = await Promise.all([1, 2].map(() => createInterview(api, fresh, { request_id })));
    expect(again).toEqual([first, first]);
    const other = await createInterview(api, await api.user(), { request_id });
    expect(other.interview_id).not.toBe(first.interview_id);
  });

  test('an unknown role still gets its questions', async () => {
    const interview = await createInterview(api, user, {
      job_role: 'Underwater Basket Weaver',
      num_questions: 5,
    });
    expect(interview.questions).toHaveLength(5);
  });

  test.each([
    [
      { num_questions: 0 },
      'num_questions',
      'Input should be greater than or equal to 1',
      'greater_than_equal',
    ],
    [
      { num_questions: 11 },
      'num_questions',
      'Input should be less than or equal to 10',
      'less_than_equal',
    ],
    [{ job_role: 'x' }, 'job_role', 'String should have at least 2 characters', 'string_too_short'],
    [
      { difficulty: 'hard' },
      'difficulty',
      "Input should be 'beginner', 'intermediate' or 'advanced'",
      'enum',
    ],
  ])('refuses %j', async (wrong, field, msg, type) => {
    const body = { job_role: 'Python Developer', ...wrong };
    const answer = await api.rest('POST', '/api/interview/create', { token: user.token, body });
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({ detail: [{ loc: ['body', field], msg, type }] });
  });

  test('asks for a token before it looks at the body', async () => {
    const answer = await api.rest('POST', '/api/interview/create', { body: {} });
    expect([answer.status, answer.body]).toEqual([401, { detail: 'Not authenticated' }]);
  });
});

describe('answer', () => {
  test('answers 201 with exactly the documented fields', async () => {
    const interview = await createInterview(api, user);
    const [question] = interview.questions;
    if (question === undefined) throw new Error('no question');
    const user_answer = strongAnswer(question);
    const answer = await api.rest('POST', answerPath(interview), {
      token: user.token,
      body: { user_answer, time_taken_seconds: 120 },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      response_id: anyText,
      interview_id: interview.interview_id,
      question_id: question.id,
      question_text: question.question,
      user_answer,
      score: expect.any(Number),
      feedback: anyText,
      strengths: expect.any(Array),
      improvements: expect.any(Array),
      keywords_mentioned: expect.any(Array),
      time_taken_seconds: 120,
      answered_at: isoUtc,
    });
  });

  test('a question can be answered once, also by simultaneous requests', async () => {
    const interview = await createInterview(api, user);
    const call = { token: user.token, body: { user_answer: 'Only one of these is kept.' } };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.rest('POST', answerPath(interview), call)),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(7);
    for (const { status, body } of refused) {
      expect([status, body]).toEqual([404, { detail: 'Question already answered' }]);
    }
  });

  test.each([
    [{ user_answer: '' }, 'user_answer', 'string_too_short'],
    [{ user_answer: '  \n ' }, 'user_answer', 'value_error'],
    [{ user_answer: 'x'.repeat(5001) }, 'user_answer', 'string_too_long'],
    [{}, 'user_answer', 'missing'],
    [{ user_answer: 'a\u0000b' }, 'user_answer', 'value_error'],
    [{ user_answer: 'fine', time_taken_seconds: -1 }, 'time_taken_seconds', 'greater_than_equal'],
  ])('refuses %j with 422', async (body, field, type) => {
    const interview = await createInterview(api, user);
    const answer = await api.rest('POST', answerPath(interview), { token: user.token, body });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ detail: [{ loc: ['body', field], type }] });
  });

  test('a closed interview takes no more answers', async () => {
    const interview = await createInterview(api, user);
    const { token } = user;
    await api.rest('PATCH', `/api/interview/${interview.interview_id}/complete`, { token });
    const body = { user_answer: 'Too late.' };
    const answer = await api.rest('POST', answerPath(interview), { token, body });
    expect([answer.status, answer.body]).toEqual([
      400,
      { detail: 'Interview is no longer in progress' },
    ]);
  });
});

describe('what is not yours does not exist', () => {
  test.each([
    ['GET', ''],
    ['PATCH', '/complete'],
    ['GET', '/results'],
    ['GET', '/score'],
    ['POST', `/answer/${randomUUID()}`],
  ])('%s /api/interview/{id}%s', async (method, rest) => {
    const stranger = await api.user();
    const { interview_id } = await createInterview(api, user);
    const body = method === 'POST' ? { user_answer: 'hello there' } : undefined;
    const call = { token: stranger.token, ...(body !== undefined && { body }) };
    const answers = await Promise.all(
      [interview_id, randomUUID(), '1', 'null', '%00', "x'--"].map((id) =>
        api.rest(method, `/api/interview/${id}${rest}`, call),
      ),
    );
    for (const { status, body: said } of answers) {
      expect([status, said]).toEqual([404, { detail: 'Interview not found' }]);
    }
  });

  test('a question of another interview', async () => {
    const first = await createInterview(api, user);
    const second = await createInterview(api, user);
    const id = second.questions[0]?.id ?? '';
    const call = { token: user.token, body: { user_answer: 'hello there' } };
    for (const question of [id, randomUUID(), 'none']) {
      const path = `/api/interview/${first.interview_id}/answer/${question}`;
      const { status, body } = await api.rest('POST', path, call);
      expect([status, body]).toEqual([404, { detail: 'Question not found in interview' }]);
    }
  });
});

describe('results and score', () => {
  test('leave unanswered questions out of the responses and show them in the score', async () => {
    const interview = await createInterview(api, user, { question_type: 'technical' });
    const { token } = user;
    const path = `/api/interview/${interview.interview_id}`;
    const [first] = interview.questions;
    if (first === undefined) throw new Error('no question');
    await api.rest('POST', answerPath(interview), {
      token,
      body: { user_answer: strongAnswer(first) },
    });
    const results = await api.rest('GET', `${path}/results`, { token });
    expect(results.body).toMatchObject({
      total_questions: 3,
      answered: 1,
      completed_at: null,
      responses: [{ question_id: first.id, order_number: 1 }],
    });
    const score = await api.rest('GET', `${path}/score?generate_summary=true`, { token });
    expect(score.body).toMatchObject({
      skipped: 2,
      completion_rate: 33.33,
      question_scores: [{ answered: true }, { answered: false, score: null }, { answered: false }],
      overall_summary: anyText,
      started_at: isoUtc,
    });
  });

  test('without an answer the score is 0 and poor, and the list says null', async () => {
    const fresh = await api.user();
    const { interview_id } = await createInterview(api, fresh);
    const { token } = fresh;
    const score = await api.rest('GET', `/api/interview/${interview_id}/score`, { token });
    expect(score.body).toMatchObject({ overall_score: 0, performance: { level: 'poor' } });
    const list = await api.rest('GET', '/api/interview/', { token });
    expect(list.body).toEqual({
      total: 1,
      interviews: [
        {
          interview_id,
          job_role: 'Python Developer',
          difficulty: 'intermediate',
          total_questions: 3,
          status: 'in_progress',
          overall_score: null,
          created_at: isoUtc,
        },
      ],
    });
  });

  test('generate_summary=false leaves the summary out', async () => {
    const { interview_id } = await createInterview(api, user);
    const path = `/api/interview/${interview_id}/score?generate_summary=false`;
    const { body } = await api.rest('GET', path, { token: user.token });
    expect(body).toMatchObject({ overall_summary: null });
  });

  test('generate_summary wants a boolean', async () => {
    const { interview_id } = await createInterview(api, user);
    const path = `/api/interview/${interview_id}/score?generate_summary=perhaps`;
    const { status, body } = await api.rest('GET', path, { token: user.token });
    expect(status).toBe(422);
    expect(body).toMatchObject({ detail: [{ loc: ['query', 'generate_summary'] }] });
  });
});

test('completing twice keeps the time of the first', async () => {
  const { interview_id } = await createInterview(api, user);
  const path = `/api/interview/${interview_id}/complete`;
  const first = await api.rest('PATCH', path, { token: user.token });
  expect(first.body).toEqual({
    interview_id,
    status: 'completed',
    message: 'Interview completed successfully',
    completed_at: isoUtc,
  });
  const second = await api.rest('PATCH', path, { token: user.token });
  expect(second.body).toEqual(first.body);
});

test('skill gaps: analysing twice gives the same rows', async () => {
  const fresh = await api.user();
  const interview = await createInterview(api, fresh);
  const { token } = fresh;
  await api.rest('POST', answerPath(interview), {
    token,
    body: { user_answer: 'It is fine I guess.' },
  });
  const path = `/api/skill-gaps/analyze/${interview.interview_id}`;
  const first = await api.rest('POST', path, { token });
  const second = await api.rest('POST', path, { token });
  expect(first.status).toBe(200);
  expect(second.body).toEqual(first.body);
  expect(first.body).toMatchObject({ total: 1, skill_gaps: [{ severity: 'critical' }] });
  const list = await api.rest('GET', '/api/skill-gaps/', { token });
  expect(list.body).toMatchObject({ total: 1 });
  const one = await api.rest('GET', `/api/skill-gaps/interview/${interview.interview_id}`, {
    token,
  });
  expect(one.body).toEqual(first.body);
});

test('stats count interviews, answers and the mean of the interviews that have a score', async () => {
  const fresh = await api.user();
  const { token } = fresh;
  const none = await api.rest('GET', '/api/user/stats', { token });
  expect(none.body).toEqual({
    total_interviews: 0,
    completed_interviews: 0,
    average_score: 0,
    best_score: 0,
    total_questions_answered: 0,
    member_since: isoUtc,
    account_status: 'active',
  });
  const interview = await createInterview(api, fresh);
  await createInterview(api, fresh);
  const [question] = interview.questions;
  if (question === undefined) throw new Error('no question');
  await api.rest('POST', answerPath(interview), {
    token,
    body: { user_answer: strongAnswer(question) },
  });
  const results = await api.rest('GET', `/api/interview/${interview.interview_id}/results`, {
    token,
  });
  const some = await api.rest('GET', '/api/user/stats', { token });
  const { overall_score } = Object(results.body);
  expect(overall_score).toBeGreaterThan(0);
  expect(some.body).toMatchObject({
    total_interviews: 2,
    average_score: overall_score,
    best_score: overall_score,
    total_questions_answered: 1,
  });
});
