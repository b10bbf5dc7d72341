import { expect, test } from 'vitest';
import { createBankQuestionSource as createShippedSource, loadPool } from '../bank/index.ts';
import { questionContentSchema } from '../schemas/question.ts';
import { createBankQuestionSource } from './bank-question-source.ts';
import { selectQuestions } from './select-questions.ts';

const request = {
  job_role: 'Back-End Developer',
  difficulty: 'beginner',
  question_type: 'technical',
  num_questions: 4,
  seed: 11,
} as const;

test('gives the selected questions with their bank ids', async () => {
  const chosen = await createBankQuestionSource(loadPool()).choose(request);
  const selected = selectQuestions(request, loadPool());
  expect(chosen.map(({ bank_id }) => bank_id)).toEqual(selected.map(({ id }) => id));
  expect(chosen.map(({ question }) => question)).toEqual(selected.map(({ question }) => question));
});

test('gives content alone, without where the question is from', async () => {
  const chosen = await createBankQuestionSource(loadPool()).choose(request);
  for (const { bank_id: _bank_id, ...content } of chosen)
    expect(questionContentSchema.safeParse(content).error).toBeUndefined();
});

test('is called bank, and gives nothing from an empty one', async () => {
  const source = createBankQuestionSource({ ...loadPool(), questions: [] });
  expect(source.name).toBe('bank');
  expect(await source.choose(request)).toEqual([]);
});

test('the bank that ships is such a source', async () => {
  expect(await createShippedSource().choose(request)).toEqual(
    await createBankQuestionSource(loadPool()).choose(request),
  );
});
