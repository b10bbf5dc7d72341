import { errors, type ErrorCode } from '@interview/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createInterview, strongAnswer } from '../testing/interviews.ts';
import { startTestApi, type TestApi, testPassword, type TestUser } from '../testing/test-api.ts';
import { endpoints } from './endpoints.ts';
import { openApiDocument } from './openapi-document.ts';

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).optional(),
        security: z.array(z.unknown()).optional(),
        responses: z.record(
          z.string(),
          z.object({
            description: z.string().min(1),
            content: z.object({ 'application/json': z.object({ schema: z.json() }) }),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.json() }),
});

const document = documentSchema.parse(openApiDocument({ name: 'Test', version: '1' }));

/** The schema that the document gives for an answer, with its references within reach. */
function answerSchema(route: string, method: string, status: number): z.ZodType {
  const operation = document.paths[route]?.[method.toLowerCase()];
  const schema = operation?.responses[status]?.content['application/json'].schema;
  if (schema === undefined) throw new Error(`${method} ${route} documents no ${status}`);
  const whole = JSON.stringify({ ...Object(schema), $defs: document.components.schemas });
  const local = whole.replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(Object(JSON.parse(local)));
}

let api: TestApi;
let user: TestUser;

beforeAll(async () => {
  api = await startTestApi({ variables: { RATE_LIMITS: 'on' } });
  user = await api.user();
});

afterAll(() => api[Symbol.asyncDispose]());

test('is served as it is made', async () => {
  const { body } = await api.rest('GET', '/api/openapi.json');
  const { APP_NAME: name, APP_VERSION: version } = api.context.config;
  expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument({ name, version }))));
});

test('describes every route once, and the root', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  const served = endpoints().map(({ route }) => `${route.method} ${route.path}`);
  expect(described.toSorted()).toEqual([...served, 'get /'].toSorted());
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test('every path parameter stands in its path and is required', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    for (const { parameters = [] } of Object.values(methods)) {
      const given = parameters.filter((parameter) => parameter.in === 'path');
      expect(given.map(({ name }) => name)).toEqual(names);
      for (const parameter of given) expect(parameter).toMatchObject({ required: true });
    }
  }
});

test('inputs hold no numbers but whole ones, as the texts of validation errors say', () => {
  const inputs = endpoints().flatMap(({ input }) => (input === undefined ? [] : [input]));
  for (const input of inputs) {
    const schema = JSON.stringify(z.toJSONSchema(input, { io: 'input' }));
    expect(schema).not.toContain('"type":"number"');
  }
});

describe('says what is really answered:', () => {
  test('one interview from registering to skill gaps', async () => {
    const account = { username: 'walker', email: 'walker@example.com', full_name: 'Wal Ker' };
    const { token } = user;
    const interview = await createInterview(api, user);
    const [question] = interview.questions;
    if (question === undefined) throw new Error('no question');
    const id = interview.interview_id;
    const body = { user_answer: strongAnswer(question), time_taken_seconds: 60 };
    const password = testPassword;
    const role = 'Data Engineer';
    const calls: readonly [string, string, number, (object | undefined)?, string?][] = [
      ['GET', '/', 200],
      ['GET', '/api/health', 200],
      ['GET', '/api/ready', 200],
      ['GET', '/api/info', 200],
      ['GET', '/api/test/ai', 200],
      ['POST', '/api/auth/register', 201, { ...account, password }],
      ['POST', '/api/auth/register', 400, { ...account, password }],
      ['POST', '/api/auth/register', 422, {}],
      ['POST', '/api/auth/login', 200, { email: user.email, password }],
      ['POST', '/api/auth/login', 401, { email: user.email, password: 'Wrong1234' }],
      ['GET', '/api/auth/me', 200],
      ['GET', '/api/user/profile', 200],
      ['PUT', '/api/user/profile', 200, { full_name: 'New Name' }],
      ['PUT', '/api/user/profile', 400, { username: account.username }],
      ['GET', '/api/user/stats', 200],
      ['POST', '/api/interview/create', 201, { job_role: role }],
      ['GET', '/api/interview/', 200],
      ['GET', '/api/interview/', 400, undefined, '/api/interview/?cursor=none'],
      ['GET', '/api/interview/', 422, undefined, '/api/interview/?limit=none'],
      ['GET', '/api/interview/{interview_id}', 200],
      ['GET', '/api/interview/{interview_id}', 404, undefined, '/api/interview/none'],
      ['POST', '/api/interview/{interview_id}/answer/{question_id}', 201, body],
      ['POST', '/api/interview/{interview_id}/answer/{question_id}', 404, body],
      ['POST', '/api/interview/{interview_id}/answer/{question_id}', 422, {}],
      ['GET', '/api/interview/{interview_id}/results', 200],
      ['GET', '/api/interview/{interview_id}/score', 200],
      ['PATCH', '/api/interview/{interview_id}/complete', 200],
      ['POST', '/api/skill-gaps/analyze/{interview_id}', 200],
      ['GET', '/api/skill-gaps/', 200],
      ['GET', '/api/skill-gaps/interview/{interview_id}', 200],
      ['POST', '/api/auth/logout', 200],
      ['POST', '/api/auth/logout', 401],
    ];
    for (const [method, route, status, sent, path = route] of calls) {
      const filled = path.replace('{interview_id}', id).replace('{question_id}', question.id);
      const answer = await api.rest(method, filled, { token, ...(sent && { body: sent }) });
      expect([method, filled, answer.status]).toEqual([method, filled, status]);
      expect(answerSchema(route, method, status).safeParse(answer.body).error).toBeUndefined();
    }
  });

  test.each(endpoints().filter(({ route }) => route.open !== true))(
    '401 of $route.method $route.path without a token',
    async ({ route: { path, method } }) => {
      const { status, body } = await api.rest(method.toUpperCase(), path);
      expect(status).toBe(401);
      expect(answerSchema(path, method, 401).safeParse(body).success).toBe(true);
    },
  );

  test('the texts of 400 and 404 are those of the errors', () => {
    const operation =
      document.paths['/api/interview/{interview_id}/answer/{question_id}']?.['post'];
    const texts = (...codes: ErrorCode[]) => codes.map((code) => errors[code].detail).join(' / ');
    expect(operation?.responses['400']?.description).toBe(texts('interview_closed'));
    expect(operation?.responses['404']?.description).toBe(
      texts('interview_not_found', 'question_not_found', 'question_answered'),
    );
  });

  test('too many calls', async () => {
    const { db } = api.context.database;
    await db
      .updateTable('rate_limits')
      .set({ count: 1000 })
      .where('key', 'like', 'sign_up%')
      .execute();
    const body = {
      email: 'a@b.example',
      username: 'late',
      password: testPassword,
      full_name: 'La Te',
    };
    const answer = await api.rest('POST', '/api/auth/register', { body });
    expect(answer.status).toBe(429);
    expect(answerSchema('/api/auth/register', 'POST', 429).safeParse(answer.body).success).toBe(
      true,
    );
  });
});
