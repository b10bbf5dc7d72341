import { type Kysely, sql } from 'kysely';

const statements = [
  `create table users (
    id uuid primary key default gen_random_uuid(),
    email varchar(255) not null,
    username varchar(100) not null,
    password_hash varchar(255) not null,
    full_name varchar(255) not null,
    is_active boolean not null default true,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  'create unique index users_email_key on users (lower(email))',
  'create unique index users_username_key on users (lower(username))',

  `create table sessions (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    user_agent varchar(300) not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    check (expires_at > created_at)
  )`,
  'create index sessions_user_id on sessions (user_id, last_used_at desc)',
  'create index sessions_expires_at on sessions (expires_at)',

  `create table interviews (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references users on delete cascade,
    job_role varchar(100) not null,
    difficulty_level text not null check (difficulty_level in ('beginner', 'intermediate', 'advanced')),
    question_type text not null
      check (question_type in ('technical', 'behavioral', 'coding', 'system_design', 'mixed')),
    mode text not null check (mode in ('practice', 'exam')),
    focus_skill varchar(100),
    status text not null default 'in_progress'
      check (status in ('in_progress', 'completed', 'abandoned')),
    overall_score numeric(5, 2) check (overall_score between 0 and 100),
    question_source text not null check (question_source in ('bank', 'llm', 'bank_fallback')),
    seed integer not null,
    retake_of uuid references interviews on delete set null,
    started_at timestamptz not null,
    completed_at timestamptz,
    duration_minutes integer check (duration_minutes >= 0),
    check ((status = 'in_progress') = (completed_at is null))
  )`,
  'create index interviews_by_time on interviews (user_id, started_at desc, id desc)',
  'create index interviews_by_score on interviews (user_id, overall_score, id)',
  'create index interviews_retake_of on interviews (retake_of)',

  `create table questions (
    id uuid primary key default gen_random_uuid(),
    interview_id uuid not null references interviews on delete cascade,
    question_text text not null,
    question_type text not null
      check (question_type in ('technical', 'behavioral', 'coding', 'system_design')),
    difficulty varchar(20) not null check (difficulty in ('beginner', 'intermediate', 'advanced')),
    skill_category varchar(100) not null,
    expected_answer text not null,
    order_number integer not null check (order_number >= 1),
    created_at timestamptz not null,
    bank_id varchar(100),
    expected_points jsonb not null,
    misconceptions jsonb not null,
    follow_ups jsonb not null,
    hints jsonb not null,
    tags jsonb not null,
    suggested_minutes integer not null check (suggested_minutes between 1 and 90),
    skipped_at timestamptz,
    unique (interview_id, order_number)
  )`,

  `create table responses (
    id uuid primary key default gen_random_uuid(),
    question_id uuid not null unique references questions on delete cascade,
    user_answer text not null check (length(user_answer) between 1 and 5000),
    answered_at timestamptz not null,
    time_taken_seconds integer check (time_taken_seconds >= 0),
    grading_status text not null default 'pending'
      check (grading_status in ('pending', 'graded', 'failed')),
    attempts integer not null check (attempts >= 0),
    lease_until timestamptz,
    grading_error text,
    evaluation jsonb,
    graded_at timestamptz,
    ai_feedback text generated always as (evaluation ->> 'feedback') stored,
    score numeric(5, 2) generated always as ((evaluation ->> 'score')::numeric(5, 2)) stored
      check (score between 0 and 100),
    strengths text generated always as (evaluation ->> 'strengths') stored,
    weaknesses text generated always as (evaluation ->> 'improvements') stored,
    criteria jsonb generated always as (evaluation -> 'criteria') stored,
    evidence jsonb generated always as (evaluation -> 'evidence') stored,
    keywords jsonb generated always as (evaluation -> 'keywords_mentioned') stored,
    grader text generated always as (evaluation -> 'grader' ->> 'name') stored,
    check ((grading_status = 'graded') = (evaluation is not null and graded_at is not null))
  )`,
  `create index responses_pending on responses (lease_until) where grading_status = 'pending'`,

  `create table evaluations (
    id uuid primary key default gen_random_uuid(),
    response_id uuid not null references responses on delete cascade,
    grader_name text not null,
    grader_version text not null,
    evaluation jsonb not null,
    created_at timestamptz not null,
    unique (response_id, grader_name, grader_version)
  )`,

  `create table skill_gaps (
    id uuid primary key default gen_random_uuid(),
    user_id uuid not null references users on delete cascade,
    interview_id uuid not null references interviews on delete cascade,
    skill_category varchar(100) not null,
    current_score numeric(5, 2) not null check (current_score between 0 and 100),
    target_score numeric(5, 2) not null check (target_score between 0 and 100),
    severity text not null check (severity in ('low', 'medium', 'high', 'critical')),
    missed_share numeric(5, 4) not null check (missed_share between 0 and 1),
    missed_points jsonb not null,
    recommendations jsonb not null,
    created_at timestamptz not null,
    unique (interview_id, skill_category)
  )`,
  'create index skill_gaps_user_id on skill_gaps (user_id, created_at desc)',

  `create table rate_limits (
    key text primary key,
    window_start timestamptz not null,
    count integer not null
  )`,
  'create index rate_limits_window_start on rate_limits (window_start)',
];

const tables = [
  'rate_limits',
  'skill_gaps',
  'evaluations',
  'responses',
  'questions',
  'interviews',
  'sessions',
  'users',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await db.schema.dropTable(table).execute();
}
