import type { Estimable } from '../analysis.ts';
import type { Features } from '../features/graded.ts';
import { predictTrees } from './trees.ts';
import type { FeatureModel, Weights } from './weights.ts';

/**
 * From the first of these on an answer counts less for being about something else; from the second on it
 * gets `high` at most. Not nothing: the few honest answers among them are not lost whole.
 */
const unrelated = { from: 0.6, to: 0.8, high: 0.12 } as const;

/**
 * Up to so many words wanted, other words tell less: "by the number and types" answers "by the
 * signature". An answer of `few` words keeps up to `high`; the longer it is, the less, up to `many` words. Up
 * to there it must also be surer that it is about something else.
 */
const shortlyAsked = { wanted: 32, from: 0.7, to: 0.85, few: 12, many: 24, high: 0.24 } as const;

/**
 * Where so few words are expected and so few are said, other words say nothing of the subject: "as many
 * as you want" answers "unlimited". Both as the features count them, ln(1 + words).
 */
const tooShortToTell = { wantedLength: Math.log1p(6), length: Math.log1p(20) } as const;

/** How good the answer is, 0 to 1: the trees' estimate, less what is off the subject, within the checks' bounds. */
export function estimate(analysis: Estimable, weights: Weights): number {
  const { features, bounds } = analysis;
  const given = unguardedEstimate(analysis, weights);
  const off = canTell(features) ? predict(weights.unrelated, features) : 0;
  const { from, to } = isShort(features) ? shortlyAsked : unrelated;
  const offSubject = clamp((off - from) / (to - from), 0, 1);
  const left = given + offSubject * (Math.min(given, mostOffSubject(features)) - given);
  return clamp(left, bounds.low, bounds.high);
}

/** The trees' estimate alone, 0 to 1: what the score would be if nobody tried to deceive the grader. */
export function unguardedEstimate({ features }: Estimable, weights: Weights): number {
  return clamp(predict(weights.score, features), 0, 1);
}

/** The most that an answer about something else gets. */
function mostOffSubject(features: Features): number {
  if (!isShort(features)) return unrelated.high;
  const { few, many, high } = shortlyAsked;
  const { length = 0 } = features;
  const short = clamp((many - Math.expm1(length)) / (many - few), 0, 1);
  return unrelated.high + short * (high - unrelated.high);
}

/** Whether few words are wanted and few are said. */
function isShort({ wantedLength = 0, length = 0 }: Features): boolean {
  const { wanted, many } = shortlyAsked;
  return wantedLength <= Math.log1p(wanted) && length <= Math.log1p(many);
}

function canTell({ wantedLength = 0, length = 0 }: Features): boolean {
  return wantedLength > tooShortToTell.wantedLength || length > tooShortToTell.length;
}

function predict(model: FeatureModel, features: Features): number {
  const row = model.features.map((name) => features[name] ?? 0);
  return model.base + predictTrees(model.trees, row);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
