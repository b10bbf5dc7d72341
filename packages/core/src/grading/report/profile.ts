import type { Criteria } from '../../schemas/evaluation.ts';
import type { Analysis } from '../analysis.ts';
import type { LocatedPoint } from './point-results.ts';

const reasons =
  /\b(?:because|since|so that|therefore|due to|as a result|which means|in order to|otherwise|whereas|trade-?offs?|for example|for instance|such as|e\.g\.|i\.e\.|compared|unless|except|however|depends)\b/giu;
const figures = /\p{N}|\bO\s?\(/gu;

/** Words a sentence that a listener can follow has at most. */
const easySentence = 24;
/** Words from which an answer has room to be deep. */
const roomyAnswer = 90;

/** How the answer does on each criterion, 0 to 1, before these are set around the score. */
export function profileOf(
  { answer, features }: Analysis,
  points: readonly LocatedPoint[],
  mistakes: number,
): Criteria {
  const total = points.reduce((sum, { result }) => sum + result.weight, 0) || 1;
  const coverage =
    points.reduce((sum, { result }) => sum + result.weight * result.credit, 0) / total;
  const contradicted = (features['opposed'] ?? 0) + (features['negated'] ?? 0);
  const words = answer.tokens.length;
  const sentence = words / Math.max(1, answer.units.length);
  const specifics = count(answer.text, reasons) + count(answer.text, figures);
  return {
    accuracy: Math.max(
      0,
      (features['precision'] ?? 0) * 0.4 + coverage * 0.6 - 0.3 * (contradicted + mistakes),
    ),
    coverage,
    clarity: clarity(sentence, features['fluency'] ?? 0, features['fillers'] ?? 0),
    depth: 0.5 * Math.min(1, words / roomyAnswer) + 0.5 * Math.min(1, specifics / 5),
  };
}

function clarity(sentence: number, fluency: number, fillers: number): number {
  const length = sentence <= easySentence ? 1 : Math.max(0.3, easySentence / sentence);
  return length * Math.min(1, Math.max(0.3, 0.7 + fluency)) * (1 - Math.min(0.6, 3 * fillers));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
