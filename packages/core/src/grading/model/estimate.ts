import type { Analysis } from '../analysis.ts';
import type { Features } from '../features/answer-features.ts';
import { predictTrees } from './trees.ts';
import type { FeatureModel, Weights } from './weights.ts';

/**
 * From the first of these on an answer counts less for being about something else; from the second on it
 * gets `high` at most. Not nothing: the few honest answers among them are not lost whole.
 */
const unrelated = { from: 0.5, to: 0.75, high: 0.12 } as const;

/**
 * Where so few words are expected and so few are said, other words say nothing of the subject: "as many
 * as you want" answers "unlimited". Both as the features count them, ln(1 + words).
 */
const tooShortToTell = { wantedLength: Math.log1p(6), length: Math.log1p(20) } as const;

/** How good the answer is, 0 to 1: the trees' estimate, less what is off the subject, within the checks' bounds. */
export function estimate({ features, bounds }: Analysis, weights: Weights): number {
  const given = Math.min(1, Math.max(0, predict(weights.score, features)));
  const off = canTell(features) ? predict(weights.unrelated, features) : 0;
  const offSubject = clamp((off - unrelated.from) / (unrelated.to - unrelated.from), 0, 1);
  const left = given + offSubject * (Math.min(given, unrelated.high) - given);
  return clamp(left, bounds.low, bounds.high);
}

function canTell({ wantedLength = 0, length = 0 }: Features): boolean {
  return wantedLength > tooShortToTell.wantedLength || length > tooShortToTell.length;
}

function predict(model: FeatureModel, features: Features): number {
  return predictTrees(
    model,
    model.features.map((name) => features[name] ?? 0),
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
