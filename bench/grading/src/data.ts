import { readFileSync } from 'node:fs';
import type { QuestionContent } from '@interview/core';
import { questionContentSchema } from '@interview/core';
import { z } from 'zod';

/** An answer that people graded; `human` is 0 to 1. */
export const answerRowSchema = z.object({
  id: z.string(),
  dataset: z.string(),
  question_id: z.string(),
  question: z.string(),
  reference: z.string(),
  answer: z.string(),
  human: z.number().min(0).max(1),
});
export type AnswerRow = z.infer<typeof answerRowSchema>;

/** An answer made to deceive a grader, and the band of scores (0 to 100) that a fair one stays in. */
export const adversarialRowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  question_id: z.string(),
  question: z.string(),
  reference: z.string(),
  answer: z.string(),
  min: z.number(),
  max: z.number(),
});
export type AdversarialRow = z.infer<typeof adversarialRowSchema>;

/** Reads a file of one JSON object a line. */
export function readRows<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** The question of a row: its reference is both the expected point and the model answer. */
export function questionOf(row: {
  readonly question: string;
  readonly reference: string;
}): QuestionContent {
  return questionContentSchema.parse({
    question: row.question.padEnd(10).slice(0, 2000),
    type: 'technical',
    difficulty: 'intermediate',
    skill_category: 'Computing',
    expected_points: referencePoints(row.reference).map((point) => ({ point })),
    model_answer: row.reference,
  });
}

/** A point holds at most 300 characters; a longer reference is cut between sentences where it can be. */
function referencePoints(reference: string): string[] {
  if (reference.length <= 300) return [reference.padEnd(3)];
  const points: string[] = [];
  for (const sentence of reference.split(/(?<=[.!?;])\s+|\n+/)) {
    const last = points.at(-1);
    if (
      last !== undefined &&
      last.length + sentence.length < 120 + 180 * (points.length >= 10 ? 1 : 0)
    )
      points[points.length - 1] = `${last} ${sentence}`;
    else if (points.length < 10) points.push(sentence.slice(0, 300));
  }
  return points.map((point) => point.slice(0, 300).padEnd(3));
}
