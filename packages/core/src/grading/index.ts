export type { Grader, GradingInput } from './grader.ts';
export { createOfflineGrader } from './offline-grader.ts';
