import { texts } from '../texts.ts';
import { readFailure } from './api-error.ts';

/** One sentence for a person about a failed call. */
export function failureText(error: unknown): string {
  const failure = readFailure(error);
  if (failure.code === 'network') return texts.errors.network;
  if (failure.code === 'unknown') return texts.errors.unknown;
  if (failure.code === 'invalid_input') return failure.issues.map(({ msg }) => msg).join('. ');
  if (failure.retry_after !== null && failure.code === 'rate_limited') {
    return texts.errors.retryIn(failure.retry_after);
  }
  return failure.message;
}
