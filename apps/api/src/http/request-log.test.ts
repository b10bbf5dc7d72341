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
