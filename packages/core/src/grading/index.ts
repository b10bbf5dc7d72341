export type { Grader, GradingInput } from './grader.ts';
