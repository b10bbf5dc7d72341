import type { InterviewType } from '@interview/core';

/** Usual minutes for one answer of each kind. */
const minutes: Record<InterviewType, number> = {
  technical: 4,
  behavioral: 4,
  mixed: 5,
  coding: 12,
  system_design: 12,
};

/** About how long an interview takes, in steps that do not promise more than is known. */
export function suggestedMinutes(type: InterviewType, questions: number): number {
  const total = minutes[type] * questions;
  return total < 10 ? total : Math.round(total / 5) * 5;
}
