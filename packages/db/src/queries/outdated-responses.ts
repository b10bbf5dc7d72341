import type { Evaluation, GradingInput } from '@interview/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { toQuestionContent } from './questions.ts';

interface OutdatedQuery {
  /** The grader whose evaluations are up to date. */
  readonly grader_name: string;
  readonly grader_version: string;
  /** Only this user's interview; without it everybody's answers. */
  readonly interview?: { readonly interview_id: string; readonly user_id: string };
  /** Id of the last answer of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** A graded answer with its evaluation by another grader or version. */
export interface OutdatedResponse {
  readonly response_id: string;
  readonly question_id: string;
  readonly interview_id: string;
  readonly attempts: number;
  readonly input: GradingInput;
  readonly evaluation: Evaluation;
}

/** Graded answers that the present grader has not graded, by id. */
export async function listOutdatedResponses(
  db: Kysely<Database>,
  { grader_name, grader_version, interview, after, limit }: OutdatedQuery,
): Promise<OutdatedResponse[]> {
  const rows = await db
    .selectFrom('responses')
    .innerJoin('questions', 'questions.id', 'responses.question_id')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .selectAll('questions')
    .select(['responses.id as response_id', 'attempts', 'user_answer', 'evaluation'])
    .where('grading_status', '=', 'graded')
    .where(
      sql<boolean>`(evaluation->'grader'->>'name', evaluation->'grader'->>'version')
        is distinct from (${grader_name}::text, ${grader_version}::text)`,
    )
    .$if(interview !== undefined, (query) =>
      query
        .where('interviews.id', '=', interview?.interview_id ?? '')
        .where('interviews.user_id', '=', interview?.user_id ?? ''),
    )
    .$if(after !== undefined, (query) => query.where('responses.id', '>', after ?? ''))
    .orderBy('responses.id')
    .limit(limit)
    .execute();
  return rows.flatMap(({ response_id, attempts, user_answer, evaluation, ...question }) =>
    evaluation === null
      ? []
      : [
          {
            response_id,
            question_id: question.id,
            interview_id: question.interview_id,
            attempts,
            input: { question: toQuestionContent(question), answer: user_answer },
            evaluation,
          },
        ],
  );
}
