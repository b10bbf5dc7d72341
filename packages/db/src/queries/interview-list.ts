import {
  InterviewError,
  type InterviewList,
  type InterviewSort,
  type ListInterviewsInput,
} from '@interview/core';
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Database } from '../database.ts';

type Filters = ListInterviewsInput & { readonly user_id: string };

/** How each order sorts; interviews without a score come last in `best` and `worst`. */
const orders = {
  newest: { key: sql<string>`extract(epoch from started_at)`, direction: 'desc' },
  oldest: { key: sql<string>`extract(epoch from started_at)`, direction: 'asc' },
  best: { key: sql<string>`coalesce(overall_score, -1)`, direction: 'desc' },
  worst: { key: sql<string>`coalesce(overall_score, 101)`, direction: 'asc' },
} as const satisfies Record<InterviewSort, unknown>;

/**
 * A user's interviews, a page at a time when `limit` is given.
 * @throws InterviewError `invalid_cursor`
 */
export async function listInterviews(
  db: Kysely<Database>,
  filters: Filters,
): Promise<InterviewList> {
  const { limit, cursor, sort } = filters;
  const { key, direction } = orders[sort];
  let page = db
    .selectFrom('interviews')
    .selectAll()
    .select([sql<string>`(${key})::text`.as('sort_key'), totalQuestions, answered])
    .where(matching(filters))
    .orderBy(key, direction)
    .orderBy('id', direction);
  if (cursor != null) page = page.where(after(cursor, sort));
  if (limit !== undefined) page = page.limit(limit + 1);
  const [rows, { total }] = await Promise.all([
    page.execute(),
    db
      .selectFrom('interviews')
      .select(sql<number>`count(*)`.as('total'))
      .where(matching(filters))
      .executeTakeFirstOrThrow(),
  ]);
  const shown = limit === undefined ? rows : rows.slice(0, limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    total,
    interviews: shown.map((row) => ({
      interview_id: row.id,
      job_role: row.job_role,
      difficulty: row.difficulty_level,
      total_questions: row.total_questions,
      status: row.status,
      overall_score: row.overall_score,
      created_at: row.started_at.toISOString(),
      question_type: row.question_type,
      mode: row.mode,
      focus_skill: row.focus_skill,
      answered: row.answered,
      completed_at: row.completed_at?.toISOString() ?? null,
    })),
    next_cursor: last === undefined ? null : encodeCursor([last.sort_key, last.id]),
  };
}

const totalQuestions = sql<number>`(select count(*) from questions
  where questions.interview_id = interviews.id)`.as('total_questions');

const answered = sql<number>`(select count(*) from responses
  join questions on questions.id = responses.question_id
  where questions.interview_id = interviews.id)`.as('answered');

function matching({ user_id, status, difficulty, question_type, search }: Filters) {
  return (eb: ExpressionBuilder<Database, 'interviews'>): Expression<SqlBool> => {
    const conditions = [eb('user_id', '=', user_id)];
    if (status !== undefined) conditions.push(eb('status', '=', status));
    if (difficulty !== undefined) conditions.push(eb('difficulty_level', '=', difficulty));
    if (question_type !== undefined) conditions.push(eb('question_type', '=', question_type));
    const wanted = search?.trim() ?? '';
    if (wanted !== '') conditions.push(eb('job_role', 'ilike', `%${escapeLike(wanted)}%`));
    return eb.and(conditions);
  };
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function after(cursor: string, sort: InterviewSort): Expression<SqlBool> {
  const [value, id] = decodeCursor(cursor);
  const { key, direction } = orders[sort];
  const comparison = direction === 'desc' ? sql`<` : sql`>`;
  return sql<SqlBool>`(${key}, id) ${comparison} (${value}::numeric, ${id}::uuid)`;
}

type Cursor = readonly [sortKey: string, id: string];

function encodeCursor(cursor: Cursor): string {
  return Buffer.from(cursor.join(' ')).toString('base64url');
}

function decodeCursor(text: string): Cursor {
  const match = /^(-?\d{1,20}(?:\.\d{1,10})?) ([0-9a-f-]{36})$/.exec(
    Buffer.from(text, 'base64url').toString(),
  );
  const [, key, id] = match ?? [];
  if (
    key === undefined ||
    id === undefined ||
    !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  ) {
    throw new InterviewError('invalid_cursor');
  }
  return [key, id];
}
