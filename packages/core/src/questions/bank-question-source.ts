import type { ChosenQuestion, QuestionSource } from './question-source.ts';
import { type QuestionPool, selectQuestions } from './select-questions.ts';

/** Takes questions from a bank. */
export function createBankQuestionSource(pool: QuestionPool): QuestionSource {
  return {
    name: 'bank',
    choose: async (request) => selectQuestions(request, pool).map(toChosen),
  };
}

function toChosen({
  id,
  source: _source,
  ...content
}: QuestionPool['questions'][number]): ChosenQuestion {
  return { ...content, bank_id: id };
}
