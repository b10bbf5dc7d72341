import { expect, test } from 'vitest';
import { answerPath, createInterview, strongAnswer } from '../testing/interviews.ts';
import { replyOf } from '../testing/model-replies.ts';
import { type ModelServerRequest, startModelServer } from '../testing/model-server.ts';
import { startTestApi } from '../testing/test-api.ts';

/** Grades one answer with three samples; the model says these things in this order. */
async function gradeThrice(said: readonly string[]) {
  const gradings: ModelServerRequest[] = [];
  await using model = await startModelServer({
    kind: 'answer',
    reply(request) {
      if (!request.messages[0]?.content.startsWith('You grade')) return '';
      gradings.push(request);
      return said[gradings.length - 1] ?? '';
    },
  });
  await using api = await startTestApi({
    variables: { ...model.variables, OPENAI_GRADING_SAMPLES: '3' },
  });
  const user = await api.user();
  const interview = await createInterview(api, user, { num_questions: 1 });
  const [question] = interview.questions;
  if (question === undefined) throw new Error('no question');
  const body = { user_answer: strongAnswer(question) };
  await api.rest('POST', answerPath(interview), { token: user.token, body });
  const { evaluation } = await api.context.database.db
    .selectFrom('responses')
    .select('evaluation')
    .executeTakeFirstOrThrow();
  return { gradings, evaluation };
}

const scored = (...scores: number[]) => scores.map((score) => JSON.stringify(replyOf(score)));

test('the median of the samples counts, and the grader says that it is one', async () => {
  const { gradings, evaluation } = await gradeThrice(scored(90, 82, 86));
  expect(gradings).toHaveLength(3);
  expect(gradings).toMatchObject([
    { temperature: 0.5 },
    { temperature: 0.5 },
    { temperature: 0.5 },
  ]);
  expect(evaluation).toMatchObject({
    score: 86,
    grader: { name: 'llm:test-model', version: expect.stringMatching(/^1x3\+/), fallback: false },
  });
});

test('samples far apart ask for a review', async () => {
  const { evaluation } = await gradeThrice(scored(30, 95, 90));
  expect(evaluation).toMatchObject({ score: 90, review_reasons: ['graders_disagree'] });
  expect(evaluation?.interval.low).toBeLessThanOrEqual(30);
});

test('a sample that cannot be had is left out', async () => {
  const { gradings, evaluation } = await gradeThrice(['no JSON', ...scored(80, 90), 'nor now']);
  expect(gradings).toHaveLength(4);
  expect(evaluation).toMatchObject({ score: 80, grader: { fallback: false } });
});

test('without any sample the offline grade is given', async () => {
  const { evaluation } = await gradeThrice([]);
  expect(evaluation?.grader).toMatchObject({ name: 'offline', fallback: true });
});
