import { questionContent } from '../bank/schema.ts';
import type { ChosenQuestion, QuestionSource } from './question-source.ts';
import { type QuestionPool, selectQuestions } from './select-questions.ts';

/** Takes questions from a bank. */
export function createBankQuestionSource(pool: QuestionPool): QuestionSource {
  return {
    name: 'bank',
    choose: async (request) =>
      selectQuestions(request, pool).map((question): ChosenQuestion => ({
        ...questionContent(question),
        bank_id: question.id,
      })),
  };
}
