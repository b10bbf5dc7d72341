import type { TryQuestionResponse } from '@interview/core';
import { Feedback } from '../feedback/feedback.tsx';
import { gradedFromTry } from '../landing/tried-feedback.ts';

export function TriedFeedback({ tried }: { readonly tried: TryQuestionResponse }) {
  return <Feedback answer={gradedFromTry(tried)} />;
}
