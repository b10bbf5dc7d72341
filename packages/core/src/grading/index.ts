export type { Grader, GradingInput } from './grader.ts';
export {
  createOfflineGrader,
  type OfflineGraderOptions,
  offlineGraderVersion,
} from './offline-grader.ts';
