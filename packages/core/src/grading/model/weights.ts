import { z } from 'zod';
import { readTrees, type Trees } from './trees.ts';

/** Looked through by hand: a schema of every number takes a quarter of a second for a hundred thousand. */
const numbersSchema = z.custom<readonly number[]>(
  (list) => Array.isArray(list) && list.every((value) => typeof value === 'number'),
  'must be a list of numbers',
);

const featureModelSchema = z
  .object({
    features: z.array(z.string()).min(1),
    base: z.number(),
    asked: numbersSchema,
    thresholds: numbersSchema,
    leaves: numbersSchema,
  })
  .transform(({ features, base, ...packed }): FeatureModel => {
    return { features, base, trees: readTrees(packed) };
  });

/** A model over some of the features. */
export interface FeatureModel {
  /** Names of the features in the order of the rows that the trees were grown on. */
  readonly features: readonly string[];
  /** What the trees' sum is added to. */
  readonly base: number;
  readonly trees: Trees;
}

const marginBandSchema = z.object({
  /** The class holds estimates up to this one, 0 to 1. */
  estimate: z.number(),
  /** What to add to the estimate for the lower and the upper end of the interval. */
  low: z.number(),
  high: z.number(),
});
/** One class of answers and how far people's scores of such answers lie from the estimate. */
export type MarginBand = z.infer<typeof marginBandSchema>;

/** Reads the weights file. Throws a RangeError for trees whose lists do not end together. */
export const weightsSchema = z.object({
  version: z.string(),
  /** Estimates how much of a full answer is given. */
  score: featureModelSchema,
  /** Estimates whether the answer is about something else. */
  unrelated: featureModelSchema,
  margins: z.object({
    /** Nominal probability that a person's score lies in the interval. */
    level: z.number(),
    /** For questions that say an expected point in one wording alone. */
    plain: z.array(marginBandSchema),
    /** For the same questions when the strictness of the graders is known; by the score at it. */
    calibrated: z.array(marginBandSchema),
    /** For questions that say each expected point in several wordings. */
    worded: z.array(marginBandSchema),
  }),
  /** Data sets with their licences, and settings, that the weights were made from. */
  provenance: z.record(z.string(), z.unknown()),
});
export type Weights = z.infer<typeof weightsSchema>;

/** The weights as their file holds them. */
export type WeightsFile = z.input<typeof weightsSchema>;
