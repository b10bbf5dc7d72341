import type { TryQuestionResponse } from '@interview/core';
import { readItem, writeItem } from '../../state/local-store.ts';

const key = 'tried-answer';

/** The question answered on the landing page, kept on this device until it is dismissed. */
export function readTriedAnswer(): TryQuestionResponse | undefined {
  return parseTriedAnswer(readItem(key));
}

export function keepTriedAnswer(tried: TryQuestionResponse): void {
  writeItem(key, JSON.stringify(tried));
}

export function forgetTriedAnswer(): void {
  writeItem(key, null);
}

/** What was stored, or undefined when it is not what this version stores. */
export function parseTriedAnswer(stored: string | null): TryQuestionResponse | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    return isTriedAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at the outline only: it was written by this app, and the schema would weigh down the first page. */
function isTriedAnswer(value: unknown): value is TryQuestionResponse {
  if (typeof value !== 'object' || value === null) return false;
  if (!('question' in value && 'evaluation' in value && 'user_answer' in value)) return false;
  const { question, evaluation, user_answer } = value;
  return (
    typeof user_answer === 'string' &&
    typeof question === 'object' &&
    typeof evaluation === 'object' &&
    evaluation !== null &&
    'score' in evaluation &&
    'expected_points' in evaluation
  );
}
