import type { ResponseDetail } from '@interview/core';

/** What the feedback shows, whether it comes from a submission just made or from the results. */
export type GradedAnswer = Pick<
  ResponseDetail,
  | 'user_answer'
  | 'score'
  | 'feedback'
  | 'strengths'
  | 'improvements'
  | 'grading_status'
  | 'evaluation'
  | 'model_answer'
  | 'time_taken_seconds'
>;
