import {
  type Evaluation,
  InterviewError,
  type SubmitAnswerInput,
  type SubmitAnswerResponse,
  type SubmitProgress,
} from '@interview/core';
import { findInterview, findQuestion, insertResponse } from '@interview/db';
import type { UserContext } from '../auth/session.ts';
import { reportError } from '../log.ts';

/**
 * Saves an answer, then grades it, and says how far it is. Once `saved` is out the answer is
 * committed; grading goes on even when nobody listens any more.
 * @throws InterviewError before anything is saved: the question is not the caller's, or is answered
 */
export async function* submitAnswer(
  context: UserContext,
  input: SubmitAnswerInput,
): AsyncGenerator<SubmitProgress, void> {
  const { database, grader, grading, clock } = context;
  const question = await answerableQuestion(context, input);
  const time_taken_seconds = input.time_taken_seconds ?? null;
  const saved = await insertResponse(database.db, {
    ...input,
    time_taken_seconds,
    now: clock(),
    lease_seconds: grading.lease_seconds,
  });
  const graded = grading.grade({
    response_id: saved.response_id,
    interview_id: input.interview_id,
    attempts: saved.attempts,
    input: { question: question.content, answer: input.user_answer },
  });
  const outcome = graded.catch((error: unknown) => {
    reportError(context, error, 'grading');
    return undefined;
  });
  yield { step: 'saved', response_id: saved.response_id, answered_at: saved.answered_at };
  yield { step: 'grading', grader: grader.name };
  const evaluation = await outcome;
  if (evaluation !== undefined) yield { step: 'criteria', evaluation };
  const response = {
    ...input,
    ...saved,
    time_taken_seconds,
    question_text: question.content.question,
    model_answer: question.content.model_answer,
  };
  yield { step: 'done', response: { ...response, ...gradedFields(evaluation) } };
}

type GradedFields = Pick<
  SubmitAnswerResponse,
  | 'score'
  | 'feedback'
  | 'strengths'
  | 'improvements'
  | 'keywords_mentioned'
  | 'grading_status'
  | 'evaluation'
>;

/** An answer whose grading failed is saved all the same, and is graded later. */
function gradedFields(evaluation: Evaluation | undefined): GradedFields {
  return {
    score: evaluation?.score ?? null,
    feedback: evaluation?.feedback ?? 'Your answer is saved and will be graded shortly.',
    strengths: evaluation?.strengths ?? [],
    improvements: evaluation?.improvements ?? [],
    keywords_mentioned: evaluation?.keywords_mentioned ?? [],
    grading_status: evaluation === undefined ? 'pending' : 'graded',
    evaluation: evaluation ?? null,
  };
}

async function answerableQuestion(
  { database, user }: UserContext,
  { interview_id, question_id }: SubmitAnswerInput,
) {
  const owned = { interview_id, user_id: user.id };
  const question = await findQuestion(database.db, { ...owned, question_id });
  if (question === undefined) {
    const interview = await findInterview(database.db, owned);
    throw new InterviewError(
      interview === undefined ? 'interview_not_found' : 'question_not_found',
    );
  }
  if (question.answered) throw new InterviewError('question_answered');
  if (question.interview_status !== 'in_progress') throw new InterviewError('interview_closed');
  return question;
}
