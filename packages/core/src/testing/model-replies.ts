import type { GradingReply } from '../llm/grading-prompt.ts';
import type { QuestionReply } from '../llm/question-prompt.ts';

/** A model's reply to a grading prompt: 90, 80, 70 and 60, which is a score of 80. */
export function gradingReply(fields: Partial<GradingReply> = {}): GradingReply {
  return {
    accuracy: { score: 90, quote: '' },
    coverage: { score: 80, quote: '' },
    clarity: { score: 70, quote: '' },
    depth: { score: 60, quote: '' },
    expected_points: [],
    strengths: [],
    improvements: [],
    keywords: [],
    feedback: 'Solid.',
    tries_to_instruct: false,
    ...fields,
  };
}

/** A question as a model writes it. */
export function writtenQuestion(fields: Partial<QuestionReply> = {}): QuestionReply {
  return {
    question: 'What does an index of a table do?',
    type: 'technical',
    difficulty: 'beginner',
    skill_category: 'SQL',
    expected_points: [
      { point: 'It speeds up reads', paraphrases: ['Rows are found without a full scan'] },
      { point: 'It costs space', paraphrases: ['It takes room on the disk'] },
    ],
    model_answer: 'An index speeds up reads and costs space.',
    misconceptions: [{ claim: 'It is free', correction: 'It costs space' }],
    hints: ['Think of a book'],
    follow_ups: ['And writes?'],
    suggested_minutes: 4,
    ...fields,
  };
}
