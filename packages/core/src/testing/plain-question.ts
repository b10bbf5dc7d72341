import type { QuestionContent } from '../schemas/question.ts';

/** A question with the given points, each of weight 1; the rest is plain. */
export function plainQuestion(
  points: readonly string[],
  fields: Partial<QuestionContent> = {},
): QuestionContent {
  return {
    question: 'What should one know of a queue?',
    type: 'technical',
    difficulty: 'beginner',
    skill_category: 'Data Structures',
    expected_points: points.map((point) => ({
      point,
      weight: 1,
      explanation: '',
      paraphrases: [],
    })),
    model_answer: '',
    misconceptions: [],
    follow_ups: [],
    hints: [],
    suggested_minutes: 5,
    tags: [],
    ...fields,
  };
}
