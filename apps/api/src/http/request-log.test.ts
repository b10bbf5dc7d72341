import { expect, test } from 'vitest';
import { answerPath, createInterview } from '../testing/interviews.ts';
import { startTestApi, testPassword } from '../testing/test-api.ts';

test('logs name requests by id and hold no password, token, answer or query', async () => {
  const lines: string[] = [];
  await using api = await startTestApi({ log: { write: (line) => lines.push(line) } });
  const user = await api.user();
  const interview = await createInterview(api, user);
  const body = { user_answer: 'canary-answer-text' };
  const answer = await api.rest('POST', answerPath(interview), { token: user.token, body });
  await api.rest('GET', '/api/interview/?search=canary-query', { token: user.token });
  await api.context.database.db.schema.dropTable('skill_gaps').cascade().execute();
  const failed = await api.rest('GET', '/api/skill-gaps/', { token: user.token });
  expect(failed.status).toBe(500);
  const [cause] = lines.filter((line) => line.includes('request failed'));
  expect(cause).toContain(failed.headers.get('x-request-id'));
  const log = lines.join('');
  expect(log).toContain(answer.headers.get('x-request-id'));
  expect(log).toContain('"path":"/api/interview/create"');
  expect(log).toContain('skill_gaps');
  for (const secret of [
    testPassword,
    user.token,
    'canary-answer-text',
    'canary-query',
    'argon2id$',
  ]) {
    expect(log).not.toContain(secret);
  }
});

test('a statement that fails is logged without the values it was given', async () => {
  const lines: string[] = [];
  await using api = await startTestApi({ log: { write: (line) => lines.push(line) } });
  const user = await api.user();
  const interview = await createInterview(api, user);
  const { db } = api.context.database;
  // Postgres quotes a row that breaks a constraint, whole, in the detail of its error. The answer is
  // saved; it is the grade that breaks it.
  const errorColumn = db.schema.alterTable('responses');
  await errorColumn.alterColumn('grading_error', (column) => column.setDefault('')).execute();
  await errorColumn.alterColumn('grading_error', (column) => column.setNotNull()).execute();
  const body = { user_answer: 'canary-answer-text' };
  const saved = await api.rest('POST', answerPath(interview), { token: user.token, body });
  expect(saved.body).toMatchObject({ score: null });
  await db.schema.dropTable('users').cascade().execute();
  const account = { email: 'canary@example.com', username: 'canary-name', full_name: 'Ca Nary' };
  await api.rest('POST', '/api/auth/register', { body: { ...account, password: testPassword } });
  const log = lines.join('');
  expect(log).toContain('grading_error');
  for (const secret of ['canary-answer', 'canary@', 'canary-name', 'argon2id$']) {
    expect(log).not.toContain(secret);
  }
});
