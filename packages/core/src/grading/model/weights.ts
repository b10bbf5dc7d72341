import { z } from 'zod';

const treeNodeSchema = z.union([
  z.tuple([z.number()]),
  z.tuple([z.number(), z.number(), z.number(), z.number()]),
]);

const featureModelSchema = z.object({
  /** Names of the features in the order of the rows that the trees were grown on. */
  features: z.array(z.string()).min(1),
  base: z.number(),
  trees: z.array(z.array(treeNodeSchema)),
});
/** A model over some of the features. */
export type FeatureModel = z.infer<typeof featureModelSchema>;

const marginBandSchema = z.object({
  /** The class holds estimates up to this one, 0 to 1. */
  estimate: z.number(),
  /** What to add to the estimate for the lower and the upper end of the interval. */
  low: z.number(),
  high: z.number(),
});
/** One class of answers and how far people's scores of such answers lie from the estimate. */
export type MarginBand = z.infer<typeof marginBandSchema>;

/** What training writes and the grader reads. */
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
    /** For questions that say each expected point in several wordings. */
    worded: z.array(marginBandSchema),
  }),
  /** Data sets with their licences, and settings, that the weights were made from. */
  provenance: z.record(z.string(), z.unknown()),
});
export type Weights = z.infer<typeof weightsSchema>;
