export * from './errors.ts';
export * from './schemas/index.ts';
export * from './scoring/interview-score.ts';
export { interviewSummary } from './scoring/interview-summary.ts';
export { performanceLevel } from './scoring/performance-level.ts';
export * from './scoring/rounding.ts';
export * from './scoring/rubric.ts';
export * from './scoring/skill-gaps.ts';
export * from './scoring/skill-progress.ts';
export type { Grader, GradingInput } from './grading/grader.ts';
export type {
  ChosenQuestion,
  QuestionRequest,
  QuestionSource,
} from './questions/question-source.ts';
