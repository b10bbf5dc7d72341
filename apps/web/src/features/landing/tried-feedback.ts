import type { TryQuestionResponse } from '@interview/core';
import type { GradedAnswer } from '../feedback/graded.ts';

/** A tried answer in the shape that the feedback shows. */
export function gradedFromTry({ evaluation, ...tried }: TryQuestionResponse): GradedAnswer {
  return {
    user_answer: tried.user_answer,
    model_answer: tried.model_answer,
    score: evaluation.score,
    feedback: evaluation.feedback,
    strengths: evaluation.strengths,
    improvements: evaluation.improvements,
    grading_status: 'graded',
    time_taken_seconds: null,
    evaluation,
  };
}
