import type { QuestionReply } from '@interview/core/llm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, goodReply } from '../testing/model-replies.ts';
import { answerPath, createInterview, strongAnswer } from '../testing/interviews.ts';
import {
  type ModelServer,
  type ModelServerRequest,
  startModelServer,
} from '../testing/model-server.ts';
import { startTestApi, type TestApi, type TestUser } from '../testing/test-api.ts';

/** A question of the kind that the prompt asks for first, told from others by its number. */
function questionFor({ messages }: ModelServerRequest): QuestionReply {
  const prompt = messages[1]?.content ?? '';
  const type = /^Kind: (\w+)/m.exec(prompt)?.[1];
  const number = /^Number: (\d+)/m.exec(prompt)?.[1];
  return {
    question: `Explain thing ${number} of the role, and when it fails.`,
    type: type === 'behavioral' || type === 'coding' ? type : 'technical',
    difficulty: 'beginner',
    skill_category: 'Python',
    expected_points: [
      { point: `Thing ${number} keeps order`, paraphrases: ['The sequence stays as it was'] },
      { point: 'It fails when memory is short', paraphrases: ['Without enough RAM it breaks'] },
    ],
    model_answer: 'It keeps order, and it fails when memory is short.',
    misconceptions: [{ claim: 'It never fails.', correction: 'It fails when memory is short.' }],
    hints: ['Think of a queue.'],
    follow_ups: ['And with two of them?'],
    suggested_minutes: 4,
  };
}

let model: ModelServer;
let api: TestApi;
let user: TestUser;

beforeAll(async () => {
  model = await startModelServer({ kind: 'empty' });
  api = await startTestApi({ variables: model.variables });
  user = await api.user();
});

afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await model[Symbol.asyncDispose]();
});

async function sourceOf(interview_id: string): Promise<string> {
  const { question_source } = await api.context.database.db
    .selectFrom('interviews')
    .select('question_source')
    .where('id', '=', interview_id)
    .executeTakeFirstOrThrow();
  return question_source;
}

test('each question is written by a call of its own, so that no reply is cut', async () => {
  model.behaviour = { kind: 'answer', reply: (request) => JSON.stringify(questionFor(request)) };
  model.requests.length = 0;
  const interview = await createInterview(api, user, { num_questions: 10, question_type: 'mixed' });
  expect(interview.questions.map(({ question }) => question)).toEqual(
    Array.from(
      { length: 10 },
      (_, index) => `Explain thing ${index + 1} of the role, and when it fails.`,
    ),
  );
  expect(new Set(interview.questions.map(({ type }) => type))).toEqual(
    new Set(['technical', 'behavioral', 'coding']),
  );
  expect(await sourceOf(interview.interview_id)).toBe('llm');
  expect(model.requests).toHaveLength(10);
  expect(new Set(model.requests.map(({ max_tokens }) => max_tokens))).toEqual(new Set([2000]));
});

test('one reply that fits no question leaves all to the bank', async () => {
  model.behaviour = {
    kind: 'answer',
    reply: (request) =>
      request.messages[1]?.content.includes('Number: 2 of')
        ? 'I would rather not.'
        : JSON.stringify(questionFor(request)),
  };
  const interview = await createInterview(api, user, { num_questions: 3 });
  expect(interview.questions).toHaveLength(3);
  expect(await sourceOf(interview.interview_id)).toBe('bank_fallback');
});

test('the same question twice leaves all to the bank', async () => {
  model.behaviour = {
    kind: 'answer',
    reply: (request) =>
      JSON.stringify({ ...questionFor(request), question: 'What is a list good for?' }),
  };
  const interview = await createInterview(api, user, { num_questions: 2 });
  expect(await sourceOf(interview.interview_id)).toBe('bank_fallback');
});

test('a provider that refuses ten questions at once is asked for grades all the same', async () => {
  model.behaviour = { kind: 'status', status: 401 };
  const interview = await createInterview(api, user, { num_questions: 10 });
  expect(await sourceOf(interview.interview_id)).toBe('bank_fallback');

  model.behaviour = answering(goodReply);
  const [question] = interview.questions;
  if (question === undefined) throw new Error('no question');
  const body = { user_answer: strongAnswer(question) };
  const answer = await api.rest('POST', answerPath(interview), { token: user.token, body });
  expect(answer.body).toMatchObject({ score: 78, feedback: 'Solid.' });
});
