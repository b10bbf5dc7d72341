import type { QuestionContent } from '@interview/core';
import { z } from 'zod';
import exam from '../exam-answers.json' with { type: 'json' };
import questions from '../exam-questions.json' with { type: 'json' };
import misleading from '../misleading-answers.json' with { type: 'json' };
import { questionOf } from './data.ts';
import type { Sample } from './samples.ts';

/** A question as a lecturer asks it, with one reference and nothing else. Written for this project. */
const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  reference: z.string(),
});

/** An answer, written for this project, with what it is worth, 0 to 100. */
const answerSchema = z.object({
  question_id: z.string(),
  score: z.number().min(0).max(100),
  answer: z.string().min(1),
});

/**
 * A short answer whose words mislead: a right one in other words than the reference, a wrong one in its
 * words.
 */
const misleadingSchema = answerSchema.extend({
  kind: z.enum(['full', 'terse', 'part', 'mixed', 'vague', 'wrong']),
});

/** The set of the answers that were written as students write. */
export const examSet = 'exam';
/** The set of the answers to the same questions whose words mislead; nothing may be trained on it. */
export const misleadingSet = 'misleading';

/** Answers as students write them in exams; `kind` tells how good one is. */
export function examSamples(): Sample[] {
  return z
    .array(answerSchema)
    .parse(exam)
    .map((row) => ({ ...sampleOf(row), dataset: examSet, kind: kindOf(row.score) }));
}

/** The answers whose words mislead. */
export function misleadingSamples(): Sample[] {
  return z
    .array(misleadingSchema)
    .parse(misleading)
    .map((row) => ({ ...sampleOf(row), dataset: misleadingSet, kind: row.kind }));
}

/** One object a question, so that it is prepared once. */
const asked: ReadonlyMap<string, QuestionContent> = new Map(
  z
    .array(questionSchema)
    .parse(questions)
    .map((row) => [row.id, questionOf(row)]),
);

function sampleOf({
  question_id,
  score,
  answer,
}: z.infer<typeof answerSchema>): Omit<Sample, 'dataset' | 'kind'> {
  const question = asked.get(question_id);
  if (question === undefined) throw new Error(`exam-questions.json has no ${question_id}`);
  return {
    question_id: `${examSet}:${question_id}`,
    question,
    answer,
    target: score / 100,
    weight: 1,
    unrelated: false,
  };
}

function kindOf(score: number): string {
  if (score >= 90) return 'right';
  if (score >= 70) return 'nearly right';
  return score >= 40 ? 'partly right' : 'wrong';
}
