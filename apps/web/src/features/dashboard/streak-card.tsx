import type { Activity } from '@interview/core';
import { clsx } from 'clsx';
import { Flame } from 'lucide-react';
import { useState } from 'react';
import { Card, Section } from '../../components/ui/card.tsx';
import { lastWeeks, strength, type Day } from './calendar.ts';
import { dashboardTexts } from './texts.ts';

const { streak: words } = dashboardTexts;

/** Days in a row, and the last weeks as a calendar. */
export function StreakCard({ activity }: { readonly activity: Activity }) {
  const { current_streak, days } = activity;
  const [now] = useState(() => new Date());
  const shown = lastWeeks(days, { weeks: 12, now });
  const practised = shown.filter(({ answers }) => answers > 0);
  const total = practised.reduce((sum, { answers }) => sum + answers, 0);
  return (
    <Section title={words.title}>
      <Card>
        <p className="flex items-center gap-3 font-display text-3xl font-bold">
          <span
            className={clsx(
              'grid size-10 place-items-center rounded-full',
              current_streak > 0 ? 'bg-marker text-on-marker' : 'bg-sunken text-ink-faint',
            )}
          >
            <Flame className="size-5" aria-hidden />
          </span>
          {words.days(current_streak)}
        </p>
        <p className="mt-2 text-ink-soft">{advice(current_streak, shown.at(-1))}</p>
        <div
          role="img"
          aria-label={words.spoken(total, practised.length)}
          className="mt-5 grid grid-flow-col grid-cols-12 grid-rows-7 gap-1"
        >
          {shown.map((day) => (
            <Square key={day.date} day={day} />
          ))}
        </div>
        <p aria-hidden className="mt-2 flex justify-between text-xs text-ink-faint">
          <span>{words.from}</span>
          <span>{words.to}</span>
        </p>
      </Card>
    </Section>
  );
}

function advice(streak: number, today: Day | undefined): string {
  if (today !== undefined && today.answers > 0) return words.kept;
  return streak > 0 ? words.next : words.start;
}

const shades = [
  'bg-sunken',
  'bg-[color-mix(in_oklab,var(--excellent)_35%,var(--sunken))]',
  'bg-[color-mix(in_oklab,var(--excellent)_65%,var(--sunken))]',
  'bg-excellent',
] as const;

function Square({ day: { date, answers } }: { readonly day: Day }) {
  return (
    <span
      title={`${date}: ${words.day(answers)}`}
      className={clsx('aspect-square rounded-[3px]', shades[strength(answers)])}
    />
  );
}
