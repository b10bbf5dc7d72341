export type { Grader, GradingInput } from './grader.ts';
export { strictnessRange } from './model/strictness.ts';
export {
  createOfflineGrader,
  type OfflineGraderOptions,
  offlineGraderVersion,
} from './offline-grader.ts';
