export * from './errors.ts';
export * from './schemas/index.ts';
export * from './scoring/rounding.ts';
export * from './scoring/rubric.ts';
export type { Grader, GradingInput } from './grading/grader.ts';
export type {
  ChosenQuestion,
  QuestionRequest,
  QuestionSource,
} from './questions/question-source.ts';
