import type { UserExport } from '@interview/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

type ExportedRows = Pick<UserExport, 'interviews' | 'questions' | 'responses' | 'skill_gaps'>;

/** Every row that belongs to a user, as stored; times are ISO 8601 texts. */
export async function exportUser(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<ExportedRows> {
  const [interviews, questions, responses, skill_gaps] = await Promise.all([
    db
      .selectFrom('interviews')
      .selectAll()
      .where('user_id', '=', user_id)
      .orderBy('started_at')
      .execute(),
    db
      .selectFrom('questions')
      .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
      .selectAll('questions')
      .where('user_id', '=', user_id)
      .orderBy('questions.created_at')
      .orderBy('order_number')
      .execute(),
    db
      .selectFrom('responses')
      .innerJoin('questions', 'questions.id', 'responses.question_id')
      .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
      .selectAll('responses')
      .where('user_id', '=', user_id)
      .orderBy('answered_at')
      .execute(),
    db
      .selectFrom('skill_gaps')
      .selectAll()
      .where('user_id', '=', user_id)
      .orderBy('created_at')
      .execute(),
  ]);
  return {
    interviews: interviews.map(plain),
    questions: questions.map(plain),
    responses: responses.map(plain),
    skill_gaps: skill_gaps.map(plain),
  };
}

function plain(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
}
