import { randomUUID } from 'node:crypto';
import type { ChosenQuestion, Evaluation, InterviewDetail, UserResponse } from '@interview/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { findInterview, insertInterview } from '../queries/interviews.ts';
import { insertResponse, saveEvaluation } from '../queries/responses.ts';
import { runTransaction } from '../run-transaction.ts';
import { insertUser } from '../queries/users.ts';

type Db = Kysely<Database>;

export const sampleTime = new Date('2026-03-01T10:00:00.000Z');

/** `sampleTime` so many minutes later. */
export function minutesLater(minutes: number): Date {
  return new Date(sampleTime.getTime() + minutes * 60_000);
}

/** A new user with a name of their own. */
export function insertSampleUser(db: Db): Promise<UserResponse> {
  const username = `user-${randomUUID().slice(0, 18)}`;
  const email = `${username}@Example.com`;
  return insertUser(db, {
    email,
    username,
    password_hash: 'hash',
    full_name: 'Ada',
    now: sampleTime,
  });
}

export function sampleQuestion(fields: Partial<ChosenQuestion> = {}): ChosenQuestion {
  return {
    question: 'What does an index cost on every write?',
    type: 'technical',
    difficulty: 'intermediate',
    skill_category: 'Databases',
    expected_points: [
      {
        point: 'Each index is updated too',
        weight: 1,
        explanation: 'Work grows.',
        paraphrases: [],
      },
    ],
    model_answer: 'Every index on the table is updated with the row.',
    misconceptions: [{ claim: 'Indexes are free', correction: 'Each one is maintained.' }],
    follow_ups: ['When is one worth it?'],
    hints: ['Think of what must stay sorted'],
    suggested_minutes: 5,
    tags: ['sql', 'performance'],
    bank_id: null,
    ...fields,
  };
}

interface SampleInterview {
  readonly user_id: string;
  readonly job_role?: string;
  readonly request_id?: string;
  readonly questions?: readonly ChosenQuestion[];
  readonly now?: Date;
}

/** An interview in progress; two questions unless told. */
export async function insertSampleInterview(
  db: Db,
  { user_id, job_role = 'Python Developer', questions, now = sampleTime, ...rest }: SampleInterview,
): Promise<InterviewDetail> {
  const interview_id = await runTransaction(db, (trx) =>
    insertInterview(trx, {
      user_id,
      job_role,
      difficulty: 'intermediate',
      question_type: 'mixed',
      mode: 'practice',
      focus_skill: null,
      question_source: 'bank',
      seed: 7,
      ...rest,
      questions: questions ?? [sampleQuestion(), sampleQuestion({ skill_category: 'Python' })],
      now,
    }),
  );
  const interview = await findInterview(db, { interview_id, user_id });
  if (interview === undefined) throw new Error('The interview was not stored');
  return interview;
}

/** The id of an interview's question by its place, from 0. */
export function questionId(interview: InterviewDetail, index: number): string {
  const id = interview.questions[index]?.id;
  if (id === undefined) throw new Error(`No question ${index}`);
  return id;
}

export function sampleEvaluation(score: number, fields: Partial<Evaluation> = {}): Evaluation {
  return {
    score,
    interval: { low: 0, high: 100, level: 0.9 },
    criteria: { accuracy: score, coverage: score, clarity: score, depth: score },
    feedback: 'Names the cost of a write.',
    strengths: ['Precise'],
    improvements: ['Say when it pays'],
    expected_points: [
      {
        point: 'Each index is updated too',
        status: 'covered',
        credit: 1,
        weight: 1,
        explanation: '',
      },
    ],
    evidence: [{ start: 0, end: 2, quote: 'An', kind: 'strength', index: 0 }],
    keywords_mentioned: ['index'],
    grader: { name: 'offline', version: '1', fallback: false },
    needs_review: false,
    review_reasons: [],
    ...fields,
  };
}

interface SampleAnswer {
  readonly interview: InterviewDetail;
  /** Which question, from 0. */
  readonly index: number;
  readonly now?: Date;
}

/** Answers a question and leaves it pending, with a lease of 60 seconds. */
export function insertSampleAnswer(
  db: Db,
  { interview, index, now = sampleTime }: SampleAnswer,
): Promise<{ response_id: string; answered_at: string; attempts: number }> {
  return insertResponse(db, {
    question_id: questionId(interview, index),
    user_answer: 'An index is updated with each row.',
    time_taken_seconds: 90,
    now,
    lease_seconds: 60,
  });
}

/** Answers a question and grades the answer. Returns the response's id. */
export async function insertGradedAnswer(
  db: Db,
  { score, ...answer }: SampleAnswer & { readonly score: number },
): Promise<string> {
  const { interview_id } = answer.interview;
  const { response_id, attempts } = await insertSampleAnswer(db, answer);
  const evaluation = sampleEvaluation(score);
  await saveEvaluation(db, { response_id, interview_id, attempts, evaluation, now: sampleTime });
  return response_id;
}
