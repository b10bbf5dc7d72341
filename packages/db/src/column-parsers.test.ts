import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { replaceSkillGaps } from './queries/skill-gaps.ts';
import { consumeRateLimit } from './queries/rate-limits.ts';
import { insertSession } from './queries/sessions.ts';
import { createTestDb, type TestDb } from './testing/index.ts';
import {
  insertGradedAnswer,
  insertSampleInterview,
  insertSampleUser,
  minutesLater,
  sampleQuestion,
  sampleTime,
} from './testing/sample-rows.ts';

let database: TestDb;

beforeAll(async () => {
  database = await createTestDb();
  const { db } = database;
  const { id: user_id } = await insertSampleUser(db);
  const questions = [sampleQuestion({ bank_id: 'index-cost' })];
  const interview = await insertSampleInterview(db, { user_id, questions });
  const { interview_id } = interview;
  await insertGradedAnswer(db, { interview, index: 0, score: 61.5 });
  const gap = {
    skill_category: 'Databases',
    current_score: 61.5,
    target_score: 80,
    severity: 'low' as const,
    missed_share: 0.25,
    missed_points: ['a'],
    recommendations: ['b'],
  };
  const analysis = { interview_id, user_id, gaps: [gap], now: sampleTime };
  await db.transaction().execute((trx) => replaceSkillGaps(trx, analysis));
  await consumeRateLimit(db, { key: 'k', limit: 1, window_seconds: 1, now: sampleTime });
  const expires_at = minutesLater(1);
  await insertSession(db, { id: user_id, user_id, user_agent: 'x', expires_at, now: sampleTime });
});
afterAll(() => database.close());

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return value instanceof Date ? 'Date' : typeof value;
}

/** The kind of value each column of the only row of `table` comes out as. */
async function kinds(table: keyof Database): Promise<Record<string, string>> {
  const row = await database.db.selectFrom(table).selectAll().executeTakeFirstOrThrow();
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, kindOf(value)]));
}

// The same on PGlite and on Postgres: this file runs on both.
test.each<[keyof Database, Record<string, string>]>([
  [
    'users',
    {
      id: 'string',
      email: 'string',
      username: 'string',
      password_hash: 'string',
      full_name: 'string',
      is_active: 'boolean',
      created_at: 'Date',
      updated_at: 'Date',
    },
  ],
  [
    'sessions',
    {
      id: 'string',
      user_id: 'string',
      user_agent: 'string',
      created_at: 'Date',
      last_used_at: 'Date',
      expires_at: 'Date',
      revoked_at: 'null',
    },
  ],
  [
    'interviews',
    {
      id: 'string',
      user_id: 'string',
      job_role: 'string',
      difficulty_level: 'string',
      question_type: 'string',
      mode: 'string',
      focus_skill: 'null',
      status: 'string',
      overall_score: 'number',
      question_source: 'string',
      seed: 'number',
      retake_of: 'null',
      request_id: 'null',
      started_at: 'Date',
      completed_at: 'null',
      duration_minutes: 'null',
    },
  ],
  [
    'questions',
    {
      id: 'string',
      interview_id: 'string',
      question_text: 'string',
      question_type: 'string',
      difficulty: 'string',
      skill_category: 'string',
      expected_answer: 'string',
      order_number: 'number',
      created_at: 'Date',
      bank_id: 'string',
      expected_points: 'array',
      misconceptions: 'array',
      follow_ups: 'array',
      hints: 'array',
      tags: 'array',
      suggested_minutes: 'number',
      skipped_at: 'null',
    },
  ],
  [
    'responses',
    {
      id: 'string',
      question_id: 'string',
      user_answer: 'string',
      answered_at: 'Date',
      time_taken_seconds: 'number',
      grading_status: 'string',
      attempts: 'number',
      lease_until: 'null',
      grading_error: 'null',
      evaluation: 'object',
      graded_at: 'Date',
      ai_feedback: 'string',
      score: 'number',
      strengths: 'string',
      weaknesses: 'string',
      criteria: 'object',
      evidence: 'array',
      keywords: 'array',
      grader: 'string',
    },
  ],
  [
    'evaluations',
    {
      id: 'string',
      response_id: 'string',
      grader_name: 'string',
      grader_version: 'string',
      evaluation: 'object',
      created_at: 'Date',
    },
  ],
  [
    'skill_gaps',
    {
      id: 'string',
      user_id: 'string',
      interview_id: 'string',
      skill_category: 'string',
      current_score: 'number',
      target_score: 'number',
      severity: 'string',
      missed_share: 'number',
      missed_points: 'array',
      recommendations: 'array',
      created_at: 'Date',
    },
  ],
  ['rate_limits', { key: 'string', window_start: 'Date', count: 'number' }],
])('columns of %s', async (table, expected) => {
  expect(await kinds(table)).toEqual(expected);
});

test('a count is a number', async () => {
  const row = await database.db
    .selectFrom('users')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirst();
  expect(row).toEqual({ count: 1 });
});
