import type { SkillGap, SkillResult } from '@interview/core';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Database, SkillGapsTable } from '../database.ts';
import type { InterviewOwner } from './interviews.ts';

type FoundGap = Omit<SkillGap, 'id' | 'interview_id' | 'created_at'>;

interface Analysis extends InterviewOwner {
  readonly gaps: readonly FoundGap[];
  readonly now: Date;
}

/** Makes `gaps` the gaps of an interview; a category that stays keeps its id and time. */
export async function replaceSkillGaps(
  trx: Transaction<Database>,
  { interview_id, user_id, gaps, now }: Analysis,
): Promise<SkillGap[]> {
  const categories = gaps.map(({ skill_category }) => skill_category);
  let gone = trx.deleteFrom('skill_gaps').where('interview_id', '=', interview_id);
  if (categories.length > 0) gone = gone.where('skill_category', 'not in', categories);
  await gone.execute();
  for (const gap of gaps) {
    const found = {
      current_score: gap.current_score,
      target_score: gap.target_score,
      severity: gap.severity,
      missed_share: gap.missed_share,
      missed_points: JSON.stringify(gap.missed_points),
      recommendations: JSON.stringify(gap.recommendations),
    };
    await trx
      .insertInto('skill_gaps')
      .values({
        ...found,
        interview_id,
        user_id,
        skill_category: gap.skill_category,
        created_at: now,
      })
      .onConflict((conflict) =>
        conflict.columns(['interview_id', 'skill_category']).doUpdateSet(found),
      )
      .execute();
  }
  return listInterviewSkillGaps(trx, { interview_id, user_id });
}

/** All gaps of a user, newest first, the worst of an interview first. */
export async function listSkillGaps(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<SkillGap[]> {
  const rows = await ownGaps(db, user_id)
    .orderBy('created_at', 'desc')
    .orderBy('current_score')
    .orderBy('skill_category')
    .execute();
  return rows.map(toSkillGap);
}

/** The newest gap of each skill of a user. */
export async function newestSkillGaps(
  db: Kysely<Database>,
  { user_id }: { user_id: string },
): Promise<SkillGap[]> {
  const rows = await ownGaps(db, user_id)
    .distinctOn('skill_category')
    .orderBy('skill_category')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toSkillGap);
}

function ownGaps(db: Kysely<Database>, user_id: string) {
  return db.selectFrom('skill_gaps').selectAll().where('user_id', '=', user_id);
}

interface Newest {
  readonly user_id: string;
  /** How many interviews of each skill. */
  readonly limit: number;
}

/** How each skill of a user went in the newest interviews that have ended, oldest first. */
export async function skillResults(
  db: Kysely<Database>,
  { user_id, limit }: Newest,
): Promise<(SkillResult & { skill_category: string })[]> {
  const means = db
    .selectFrom('interviews')
    .innerJoin('questions', 'questions.interview_id', 'interviews.id')
    .innerJoin('responses', 'responses.question_id', 'questions.id')
    .select(['interviews.id as interview_id', 'job_role', 'skill_category'])
    .select([
      sql<number>`round(avg(score), 2)`.as('score'),
      sql<Date>`completed_at`.as('at'),
      sql<number>`row_number() over (partition by skill_category order by completed_at desc)`.as(
        'age',
      ),
    ])
    .where('user_id', '=', user_id)
    .where('completed_at', 'is not', null)
    .where('score', 'is not', null)
    .groupBy(['interviews.id', 'skill_category']);
  const rows = await db
    .selectFrom(means.as('means'))
    .select(['interview_id', 'job_role', 'skill_category', 'score', 'at'])
    .where('age', '<=', limit)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The gaps that one interview showed, the worst first. */
export async function listInterviewSkillGaps(
  db: Kysely<Database>,
  { interview_id, user_id }: InterviewOwner,
): Promise<SkillGap[]> {
  const rows = await ownGaps(db, user_id)
    .where('interview_id', '=', interview_id)
    .orderBy('current_score')
    .orderBy('skill_category')
    .execute();
  return rows.map(toSkillGap);
}

function toSkillGap({ user_id: _owner, created_at, ...gap }: Selectable<SkillGapsTable>): SkillGap {
  return { ...gap, created_at: created_at.toISOString() };
}
