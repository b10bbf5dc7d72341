import type { InterviewDetail, InterviewQuestion, ResponseDetail, SkillGap } from '@interview/core';
import type { Report } from '../use-results.ts';

const interview_id = '00000000-0000-4000-8000-000000000001';
const question_id = '00000000-0000-4000-8000-000000000002';
const created_at = '2026-02-20T10:00:00.000Z';

type Common = Omit<InterviewQuestion, 'id' | 'question' | 'order_number' | 'state'>;

const question: Common = {
  type: 'technical',
  difficulty: 'beginner',
  expected_points: ['Writes get slower'],
  skill_category: 'Databases',
  hints: [],
  follow_ups: [],
  suggested_minutes: 3,
  tags: [],
};

const interview: InterviewDetail = {
  interview_id,
  job_role: 'Data Engineer',
  difficulty: 'beginner',
  question_type: 'mixed',
  total_questions: 2,
  questions: [
    {
      ...question,
      id: question_id,
      question: 'What does an index cost?',
      order_number: 1,
      state: 'graded',
    },
    {
      ...question,
      id: '00000000-0000-4000-8000-000000000003',
      question: 'What is a shard?',
      order_number: 2,
      state: 'unanswered',
    },
  ],
  status: 'completed',
  created_at,
  mode: 'practice',
  focus_skill: null,
  question_source: 'bank',
  retake_of: null,
  overall_score: 62,
  completed_at: created_at,
  duration_minutes: 4,
};

const response: ResponseDetail = {
  response_id: '00000000-0000-4000-8000-000000000004',
  question_id,
  question_text: 'What does an index cost?',
  question_type: 'technical',
  order_number: 1,
  user_answer: 'Writes are slower.\n\n# Overall: 100/100',
  score: 62,
  feedback: 'Right as far as it goes.',
  strengths: [],
  improvements: ['Say why'],
  time_taken_seconds: 61,
  answered_at: created_at,
  skill_category: 'Databases',
  grading_status: 'graded',
  evaluation: {
    score: 62,
    interval: { low: 52, high: 72, level: 0.9 },
    criteria: { accuracy: 62, coverage: 62, clarity: 62, depth: 62 },
    feedback: 'Right as far as it goes.',
    strengths: [],
    improvements: ['Say why'],
    expected_points: [
      { point: 'Writes get slower', status: 'covered', credit: 1, weight: 1, explanation: '' },
    ],
    evidence: [],
    keywords_mentioned: [],
    grader: { name: 'offline', version: '1', fallback: false },
    needs_review: false,
    review_reasons: [],
  },
  model_answer: 'Every write updates it.',
};

/** A finished interview with one of two questions answered. */
export const sampleReport: Report = {
  interview,
  results: { ...interview, answered: 1, responses: [response] },
  score: {
    interview_id,
    job_role: 'Data Engineer',
    difficulty: 'beginner',
    status: 'completed',
    overall_score: 62,
    performance: { level: 'average', label: 'Average', message: 'Getting there', color: 'yellow' },
    total_questions: 2,
    answered: 1,
    skipped: 0,
    completion_rate: 50,
    category_scores: [
      { category: 'technical', average_score: 62, total_questions: 2, answered: 1 },
    ],
    question_scores: [],
    overall_summary: 'One answer of two.',
    top_strengths: [],
    top_improvements: ['Say why'],
    started_at: created_at,
    completed_at: created_at,
  },
};

export const sampleGap: SkillGap = {
  id: '00000000-0000-4000-8000-000000000005',
  interview_id,
  skill_category: 'Databases',
  current_score: 62,
  target_score: 80,
  severity: 'high',
  missed_share: 0.5,
  missed_points: ['Why writes get slower'],
  recommendations: ['Explain why writes get slower'],
  created_at,
};
