import { z } from 'zod';

/** A UUID in its canonical text form. */
export const idSchema = z.uuid();

/** A moment as ISO 8601 in UTC, for example `2026-02-20T17:44:27.616Z`. */
export const timestampSchema = z.iso.datetime();

/** A score, a criterion or a bound of an interval: 0 (worst) to 100 (best). */
export const scoreSchema = z.number().min(0).max(100);

/** How hard an interview or a question is. */
export const difficultySchema = z.enum(['beginner', 'intermediate', 'advanced']);
export type Difficulty = z.infer<typeof difficultySchema>;

/** What kind of answer a question asks for. */
export const questionTypeSchema = z.enum(['technical', 'behavioral', 'coding', 'system_design']);
export type QuestionType = z.infer<typeof questionTypeSchema>;

/** What kinds of question an interview holds; `mixed` draws from all of them. */
export const interviewTypeSchema = z.enum([...questionTypeSchema.options, 'mixed']);
export type InterviewType = z.infer<typeof interviewTypeSchema>;

export const interviewStatusSchema = z.enum(['in_progress', 'completed', 'abandoned']);
export type InterviewStatus = z.infer<typeof interviewStatusSchema>;

/** `practice` shows feedback after each answer, `exam` only at the end. */
export const interviewModeSchema = z.enum(['practice', 'exam']);
export type InterviewMode = z.infer<typeof interviewModeSchema>;

/** An answer is `pending` from the moment it is saved until it is graded. */
export const gradingStatusSchema = z.enum(['pending', 'graded', 'failed']);
export type GradingStatus = z.infer<typeof gradingStatusSchema>;

export const severitySchema = z.enum(['low', 'medium', 'high', 'critical']);
export type Severity = z.infer<typeof severitySchema>;

/** False for text that Postgres cannot store: NUL, or half of a surrogate pair. */
function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

const notStorable = 'Text must not contain NUL or unpaired surrogate characters';

/** Text of at most `max` characters that the database takes. */
export function storableTextSchema(max: number) {
  return z.string().max(max, { abort: true }).refine(isStorable, notStorable);
}

/**
 * Text a person typed. Characters are Unicode code points. Trims nothing; refuses what the database could not give back unchanged.
 * @param min least number of characters, counted without surrounding white space
 * @param max greatest number of characters
 */
export function textSchema(min: number, max: number) {
  return z
    .string()
    .min(min, { abort: true })
    .max(max, { abort: true })
    .refine(isStorable, notStorable)
    .refine(
      (text) => Array.from(text.trim()).length >= min,
      `String should have at least ${min} character${min === 1 ? '' : 's'} that are not white space`,
    );
}
