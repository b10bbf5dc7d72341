import { z } from 'zod';
import { scoreSchema } from './primitives.ts';

/** The four criteria of the rubric, each 0–100. */
export const criteriaSchema = z.strictObject({
  accuracy: scoreSchema,
  coverage: scoreSchema,
  clarity: scoreSchema,
  depth: scoreSchema,
});
export type Criteria = z.infer<typeof criteriaSchema>;

/** A verbatim stretch of the answer: `answer.slice(start, end) === quote`, in UTF-16 code units. */
export const spanSchema = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string(),
});
export type Span = z.infer<typeof spanSchema>;

/** What a span is evidence for: an entry of `strengths`, of `improvements` or of `expected_points`. */
export const evidenceSchema = spanSchema.extend({
  kind: z.enum(['strength', 'improvement', 'expected_point']),
  /** Index of the entry in the list that `kind` names. */
  index: z.number().int().min(0),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const pointStatusSchema = z.enum(['covered', 'partial', 'missed']);
export type PointStatus = z.infer<typeof pointStatusSchema>;

/** How far the answer makes one expected point. */
export const pointResultSchema = z.strictObject({
  point: z.string(),
  status: pointStatusSchema,
  /** 0 (absent) to 1 (made in full). */
  credit: z.number().min(0).max(1),
  weight: z.number(),
  explanation: z.string(),
});
export type PointResult = z.infer<typeof pointResultSchema>;

export const reviewReasonSchema = z.enum([
  'wide_interval',
  'graders_disagree',
  'injection_suspected',
  'unknown_language',
  'off_domain',
  'too_short_to_judge',
]);
export type ReviewReason = z.infer<typeof reviewReasonSchema>;

/** Which grader made an evaluation. `fallback` says that another was asked first and could not answer. */
export const graderInfoSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  fallback: z.boolean(),
});
export type GraderInfo = z.infer<typeof graderInfoSchema>;

/** What a grader says of one answer. */
export const evaluationSchema = z.strictObject({
  score: scoreSchema,
  /** The true score lies in here with probability `level`, as far as calibration data tell. */
  interval: z.strictObject({ low: scoreSchema, high: scoreSchema, level: z.number() }),
  criteria: criteriaSchema,
  feedback: z.string(),
  strengths: z.array(z.string()),
  improvements: z.array(z.string()),
  expected_points: z.array(pointResultSchema),
  evidence: z.array(evidenceSchema),
  keywords_mentioned: z.array(z.string()),
  grader: graderInfoSchema,
  needs_review: z.boolean(),
  review_reasons: z.array(reviewReasonSchema),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
