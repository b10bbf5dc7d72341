import type {
  Criteria,
  Difficulty,
  Evaluation,
  Evidence,
  ExpectedPoint,
  GradingStatus,
  InterviewMode,
  InterviewStatus,
  InterviewType,
  Misconception,
  QuestionType,
  Severity,
} from '@interview/core';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Timestamp = ColumnType<Date, Date, Date>;
type Json<Value extends object> = JSONColumnType<Value>;

export interface UsersTable {
  id: Generated<string>;
  email: string;
  username: string;
  password_hash: string;
  full_name: string;
  is_active: Generated<boolean>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SessionsTable {
  /** The `jti` of the token. */
  id: string;
  user_id: string;
  user_agent: string;
  created_at: Timestamp;
  last_used_at: Timestamp;
  expires_at: Timestamp;
  revoked_at: Timestamp | null;
}

export interface InterviewsTable {
  id: Generated<string>;
  user_id: string;
  job_role: string;
  difficulty_level: Difficulty;
  question_type: InterviewType;
  mode: InterviewMode;
  focus_skill: string | null;
  status: Generated<InterviewStatus>;
  /** Mean of the graded answers, 0–100; null while there is none. */
  overall_score: number | null;
  question_source: 'bank' | 'llm' | 'bank_fallback';
  seed: number;
  retake_of: string | null;
  /** The caller's own id of the request that made it. */
  request_id: string | null;
  started_at: Timestamp;
  completed_at: Timestamp | null;
  duration_minutes: number | null;
}

export interface QuestionsTable {
  id: Generated<string>;
  interview_id: string;
  question_text: string;
  question_type: QuestionType;
  difficulty: Difficulty;
  skill_category: string;
  /** The model answer. */
  expected_answer: string;
  order_number: number;
  created_at: Timestamp;
  /** The question's id in the bank; null when a model wrote it. */
  bank_id: string | null;
  expected_points: Json<ExpectedPoint[]>;
  misconceptions: Json<Misconception[]>;
  follow_ups: Json<string[]>;
  hints: Json<string[]>;
  tags: Json<string[]>;
  suggested_minutes: number;
  skipped_at: Timestamp | null;
}

export interface ResponsesTable {
  id: Generated<string>;
  question_id: string;
  user_answer: string;
  answered_at: Timestamp;
  time_taken_seconds: number | null;
  grading_status: Generated<GradingStatus>;
  /** How often grading was begun; an older try cannot overwrite a newer one. */
  attempts: number;
  /** Until then the process that claimed the answer may grade it. */
  lease_until: Timestamp | null;
  grading_error: string | null;
  evaluation: ColumnType<Evaluation | null, string | null, string | null>;
  graded_at: Timestamp | null;
  /* The columns below are computed by the database from `evaluation`. */
  ai_feedback: GeneratedAlways<string | null>;
  score: GeneratedAlways<number | null>;
  strengths: GeneratedAlways<string | null>;
  weaknesses: GeneratedAlways<string | null>;
  criteria: GeneratedAlways<Criteria | null>;
  evidence: GeneratedAlways<Evidence[] | null>;
  keywords: GeneratedAlways<string[] | null>;
  grader: GeneratedAlways<string | null>;
}

/** Every evaluation ever made, so that a newer grader's can be compared with an older one's. */
export interface EvaluationsTable {
  id: Generated<string>;
  response_id: string;
  grader_name: string;
  grader_version: string;
  evaluation: Json<Evaluation>;
  created_at: Timestamp;
}

export interface SkillGapsTable {
  id: Generated<string>;
  user_id: string;
  interview_id: string;
  skill_category: string;
  current_score: number;
  target_score: number;
  severity: Severity;
  missed_share: number;
  missed_points: Json<string[]>;
  recommendations: Json<string[]>;
  created_at: Timestamp;
}

export interface RateLimitsTable {
  key: string;
  window_start: Timestamp;
  count: number;
}

export interface Database {
  users: UsersTable;
  sessions: SessionsTable;
  interviews: InterviewsTable;
  questions: QuestionsTable;
  responses: ResponsesTable;
  evaluations: EvaluationsTable;
  skill_gaps: SkillGapsTable;
  rate_limits: RateLimitsTable;
}
