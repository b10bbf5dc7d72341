import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../server.ts';
import { restCaller, startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api[Symbol.asyncDispose]());

test.each(['/api/nothing', '/api/interview/a/b/c', '/api'])(
  '%s is 404 as FastAPI words it',
  async (path) => {
    const { status, body } = await api.rest('GET', path);
    expect([status, body]).toEqual([404, { detail: 'Not Found' }]);
  },
);

test.each([
  ['GET', '/api/auth/register', 'POST'],
  ['DELETE', '/api/user/profile', 'GET, PUT'],
  ['POST', '/api/interview/', 'GET'],
  ['POST', '/api/health', 'GET'],
])('%s %s is 405 and names what is allowed', async (method, path, allowed) => {
  const { status, body, headers } = await api.rest(method, path);
  expect([status, body]).toEqual([405, { detail: 'Method Not Allowed' }]);
  expect(headers.get('allow')).toBe(allowed);
});

test('root, health, readiness and info', async () => {
  const answers = await Promise.all(
    ['/', '/api/health', '/api/ready', '/api/info'].map((path) => api.rest('GET', path)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers[0]?.body).toMatchObject({
    status: 'running',
    version: '1.0.0',
    docs: '/api/docs',
  });
  expect(answers[1]?.body).toEqual({
    status: 'healthy',
    app: 'AI Interview Simulator',
    version: '1.0.0',
  });
});

test('a process that is about to end is healthy, not ready, and lets connections go', async () => {
  await using ending = await startTestApi();
  const server = await startServer({
    config: ending.context.config,
    database: { ...ending.context.database, close: async () => {} },
  });
  server.retire();
  const rest = restCaller(server.url);
  const [ready, health] = [await rest('GET', '/api/ready'), await rest('GET', '/api/health')];
  await server.close();
  expect([ready.status, health.status]).toEqual([503, 200]);
  expect(ready.headers.get('connection')).toBe('close');
});

test('without a key the model test says so and is no error', async () => {
  const { status, body } = await api.rest('GET', '/api/test/ai');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'failed',
    model: 'gpt-3.5-turbo',
    error: expect.any(String),
  });
});

describe('bodies', () => {
  const path = '/api/auth/login';

  test('over 256 KB are 413', async () => {
    const { status } = await api.rest('POST', path, { body: { email: 'x'.repeat(300_000) } });
    expect(status).toBe(413);
  });

  test('of 100,000 levels are refused, not a crash', async () => {
    const body = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { status } = await api.rest('POST', path, { body });
    expect(status).toBe(422);
  });

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'of type %s are 415',
    async (type) => {
      const { status } = await api.rest('POST', path, {
        body: 'a=b',
        headers: { 'Content-Type': type },
      });
      expect(status).toBe(415);
    },
  );

  test('absent are 422', async () => {
    const { status, body } = await api.rest('POST', path);
    expect(status).toBe(422);
    expect(body).toEqual({ detail: [{ loc: ['body'], msg: 'Field required', type: 'missing' }] });
  });
});

describe('documentation', () => {
  test.each([
    '/api/docs',
    '/api/redoc',
    '/api/docs/assets/swagger-ui-bundle.js',
    '/api/redoc/assets/redoc.standalone.js',
  ])('%s is served from here', async (path) => {
    const { status, body } = await api.rest('GET', path);
    expect(status).toBe(200);
    const sources = [
      ...String(body)
        .slice(0, 2000)
        .matchAll(/(?:src|href)="([^"]+)"/g),
    ];
    for (const [, source] of sources) expect(source).toMatch(/^\/api\//);
  });
});

test('answers carry the security headers and a request id', async () => {
  const { headers } = await api.rest('GET', '/api/health');
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('x-powered-by')).toBeNull();
});

test('only listed origins may read answers', async () => {
  const allowed = await api.rest('GET', '/api/health', {
    headers: { Origin: 'http://localhost:3000' },
  });
  expect(allowed.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  const other = await api.rest('GET', '/api/health', {
    headers: { Origin: 'http://evil.example' },
  });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});
