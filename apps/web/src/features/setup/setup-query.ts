import { difficultySchema, interviewTypeSchema, type CreateInterviewInput } from '@interview/core';

/** What the form starts with: what the link asks for where it makes sense, else the usual. */
export function setupFromQuery(query: URLSearchParams): CreateInterviewInput {
  return {
    job_role: (query.get('role') ?? '').slice(0, 100),
    difficulty: difficultySchema.catch('intermediate').parse(query.get('difficulty')),
    num_questions: 5,
    question_type: interviewTypeSchema.catch('mixed').parse(query.get('type')),
    mode: 'practice',
    focus_skill: query.get('focus')?.trim().slice(0, 100) || null,
  };
}
