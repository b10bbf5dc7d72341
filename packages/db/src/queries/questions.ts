import type { ChosenQuestion, InterviewStatus, QuestionContent } from '@interview/core';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Database, QuestionsTable } from '../database.ts';
import type { InterviewOwner } from './interviews.ts';

interface NewQuestions {
  readonly interview_id: string;
  readonly questions: readonly ChosenQuestion[];
  readonly now: Date;
}

/** Stores questions in the order given, numbered from 1. */
export async function insertQuestions(
  trx: Transaction<Database>,
  { interview_id, questions, now }: NewQuestions,
): Promise<void> {
  const rows = questions.map((question, index) => ({
    interview_id,
    order_number: index + 1,
    created_at: now,
    question_text: question.question,
    question_type: question.type,
    difficulty: question.difficulty,
    skill_category: question.skill_category,
    expected_answer: question.model_answer,
    bank_id: question.bank_id,
    expected_points: JSON.stringify(question.expected_points),
    misconceptions: JSON.stringify(question.misconceptions),
    follow_ups: JSON.stringify(question.follow_ups),
    hints: JSON.stringify(question.hints),
    tags: JSON.stringify(question.tags),
    suggested_minutes: question.suggested_minutes,
  }));
  await trx.insertInto('questions').values(rows).execute();
}

export interface QuestionOwner extends InterviewOwner {
  readonly question_id: string;
}

/** A question as a grader needs it, and whether it can still be answered. */
export interface OpenQuestion {
  readonly content: QuestionContent;
  readonly interview_status: InterviewStatus;
  readonly answered: boolean;
}

export async function findQuestion(
  db: Kysely<Database>,
  { interview_id, question_id, user_id }: QuestionOwner,
): Promise<OpenQuestion | undefined> {
  const row = await db
    .selectFrom('questions')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .leftJoin('responses', 'responses.question_id', 'questions.id')
    .selectAll('questions')
    .select(['interviews.status', 'responses.id as response_id'])
    .where('questions.id', '=', question_id)
    .where('interviews.id', '=', interview_id)
    .where('interviews.user_id', '=', user_id)
    .executeTakeFirst();
  return (
    row && {
      content: toQuestionContent(row),
      interview_status: row.status,
      answered: row.response_id !== null,
    }
  );
}

/** What a grader must know of a stored question. */
export function toQuestionContent(
  row: Omit<Selectable<QuestionsTable>, 'id' | 'created_at'>,
): QuestionContent {
  return {
    question: row.question_text,
    type: row.question_type,
    difficulty: row.difficulty,
    skill_category: row.skill_category,
    expected_points: row.expected_points,
    model_answer: row.expected_answer,
    misconceptions: row.misconceptions,
    follow_ups: row.follow_ups,
    hints: row.hints,
    suggested_minutes: row.suggested_minutes,
    tags: row.tags,
  };
}

interface Skipping extends QuestionOwner {
  readonly now: Date;
}

/** Puts an unanswered question of an interview in progress aside; false when that cannot be. */
export async function skipQuestion(
  db: Kysely<Database>,
  { interview_id, question_id, user_id, now }: Skipping,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('questions')
    .set({ skipped_at: now })
    .where('id', '=', question_id)
    .where('interview_id', '=', (eb) =>
      eb
        .selectFrom('interviews')
        .select('id')
        .where('id', '=', interview_id)
        .where('user_id', '=', user_id)
        .where('status', '=', 'in_progress')
        .forShare(),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('responses').select('id').whereRef('question_id', '=', 'questions.id'),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ids of the bank's questions that this user was asked, longest ago first. */
export async function askedBankIds(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select('bank_id')
    .where('user_id', '=', user_id)
    .where('bank_id', 'is not', null)
    .groupBy('bank_id')
    .orderBy(sql`max(questions.created_at)`)
    .execute();
  return rows.flatMap(({ bank_id }) => bank_id ?? []);
}

/** Mean score of the user's graded answers per skill category, 0–100. */
export async function skillScores(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('responses')
    .innerJoin('questions', 'questions.id', 'responses.question_id')
    .innerJoin('interviews', 'interviews.id', 'questions.interview_id')
    .select('skill_category')
    .select(sql<number>`avg(score)`.as('mean'))
    .where('user_id', '=', user_id)
    .where('score', 'is not', null)
    .groupBy('skill_category')
    .execute();
  return Object.fromEntries(rows.map(({ skill_category, mean }) => [skill_category, mean]));
}
