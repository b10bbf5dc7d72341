import type { Activity } from '@interview/core';

export interface Day {
  /** `YYYY-MM-DD` in UTC, as the server counts days. */
  readonly date: string;
  readonly answers: number;
}

const dayLength = 24 * 3600 * 1000;

/** Whole weeks of days from Monday on, oldest first; the last week ends today. */
export function lastWeeks(
  days: Activity['days'],
  { weeks, now }: { weeks: number; now: Date },
): Day[] {
  const answers = new Map(days.map((day) => [day.date, day.answers]));
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  const shown = (weeks - 1) * 7 + sinceMonday + 1;
  return Array.from({ length: shown }, (_, index) => {
    const time = now.getTime() - (shown - 1 - index) * dayLength;
    const date = new Date(time).toISOString().slice(0, 10);
    return { date, answers: answers.get(date) ?? 0 };
  });
}

/** How strongly a day is coloured, 0–3. */
export function strength(answers: number): 0 | 1 | 2 | 3 {
  if (answers === 0) return 0;
  if (answers < 3) return 1;
  return answers < 7 ? 2 : 3;
}
