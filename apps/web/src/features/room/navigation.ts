import type { InterviewQuestion, QuestionState } from '@interview/core';

const openStates: readonly QuestionState[] = ['unanswered', 'skipped'];

/** Whether a question still waits for an answer. */
export function isOpen({ state }: Pick<InterviewQuestion, 'state'>): boolean {
  return openStates.includes(state);
}

type Positioned = Pick<InterviewQuestion, 'state' | 'order_number'>;

/** Where to resume: the first question never looked at, else the first skipped one, else the first. */
export function resumePosition(questions: readonly Positioned[]): number {
  const fresh = questions.find(({ state }) => state === 'unanswered');
  return (fresh ?? questions.find(isOpen) ?? questions[0])?.order_number ?? 1;
}

/** The next open question after `position`, going round; undefined when none is left. */
export function nextOpen(questions: readonly Positioned[], position: number): number | undefined {
  const open = questions.filter(
    (question) => isOpen(question) && question.order_number !== position,
  );
  return (open.find(({ order_number }) => order_number > position) ?? open[0])?.order_number;
}

/** The question number that an address asks for, if the interview has it. */
export function askedPosition(query: string | null, total: number): number | undefined {
  if (query === null || !/^\d+$/.test(query)) return undefined;
  const position = Number(query);
  return position >= 1 && position <= total ? position : undefined;
}
