import type { Evaluation, PointResult } from '../schemas/evaluation.ts';
import type { InterviewQuestion } from '../schemas/question.ts';
import type { ResponseDetail } from '../schemas/response.ts';

/** An id that a number determines. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A graded answer with what a test is about; the rest is plain. */
export function responseDetail(fields: Partial<ResponseDetail> = {}): ResponseDetail {
  return {
    response_id: testId(900),
    question_id: testId(1),
    question_text: 'What is a hash map?',
    question_type: 'technical',
    order_number: 1,
    user_answer: 'A table of keys.',
    score: 50,
    feedback: 'Go on.',
    strengths: [],
    improvements: [],
    time_taken_seconds: null,
    answered_at: '2026-02-20T17:44:27.616Z',
    skill_category: 'Data Structures',
    grading_status: 'graded',
    evaluation: null,
    model_answer: '',
    ...fields,
  };
}

/** A question of an interview with what a test is about; the rest is plain. */
export function interviewQuestion(fields: Partial<InterviewQuestion> = {}): InterviewQuestion {
  return {
    id: testId(1),
    question: 'What is a hash map?',
    type: 'technical',
    difficulty: 'beginner',
    expected_points: [],
    order_number: 1,
    skill_category: 'Data Structures',
    hints: [],
    follow_ups: [],
    suggested_minutes: 5,
    tags: [],
    state: 'graded',
    ...fields,
  };
}

/** A point with its credit; the status follows from it. */
export function pointResult(
  fields: Partial<PointResult> & { readonly credit: number },
): PointResult {
  const status = fields.credit === 1 ? 'covered' : fields.credit > 0 ? 'partial' : 'missed';
  return { point: 'Keys are hashed', status, weight: 1, explanation: '', ...fields };
}

/** An evaluation with what a test is about; the rest is plain. */
export function evaluation(fields: Partial<Evaluation> = {}): Evaluation {
  return {
    score: 50,
    interval: { low: 40, high: 60, level: 0.8 },
    criteria: { accuracy: 50, coverage: 50, clarity: 50, depth: 50 },
    feedback: 'Go on.',
    strengths: [],
    improvements: [],
    expected_points: [],
    evidence: [],
    keywords_mentioned: [],
    grader: { name: 'offline', version: '1', fallback: false },
    needs_review: false,
    review_reasons: [],
    ...fields,
  };
}
