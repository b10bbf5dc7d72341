import { analyseAnswer } from '../grading/analysis.ts';
import { loadLanguage } from '../grading/load-language.ts';
import { prepareQuestion } from '../grading/prepared-question.ts';
import type { QuestionContent } from '../schemas/question.ts';

const language = await loadLanguage('lite');

/** A question and an answer as the reports get them, with the small word vectors. */
export function analysed(content: QuestionContent, answer: string) {
  const question = prepareQuestion(content, language.vectors);
  return {
    question,
    analysis: analyseAnswer(question, answer, language),
    vectors: language.vectors,
  };
}
