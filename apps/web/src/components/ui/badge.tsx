import { clsx } from 'clsx';
import type { Difficulty, InterviewStatus, InterviewType, Severity } from '@interview/core';
import type { ReactNode } from 'react';
import { texts } from '../../texts.ts';

type Tone = 'plain' | 'excellent' | 'good' | 'average' | 'poor';

const tones: Record<Tone, string> = {
  plain: 'bg-sunken text-ink-soft',
  excellent: 'bg-excellent-soft text-excellent',
  good: 'bg-good-soft text-good',
  average: 'bg-average-soft text-average',
  poor: 'bg-poor-soft text-poor',
};

interface BadgeProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

export function Badge({ tone = 'plain', children }: BadgeProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-[0.8125rem] font-semibold whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

export function TypeBadge({ type }: { readonly type: InterviewType }) {
  return <Badge>{texts.type[type]}</Badge>;
}

const difficultySteps: Record<Difficulty, number> = { beginner: 1, intermediate: 2, advanced: 3 };

/** The difficulty in words and as one to three bars. */
export function DifficultyBadge({ difficulty }: { readonly difficulty: Difficulty }) {
  return (
    <Badge>
      <span aria-hidden className="flex items-end gap-0.5">
        {[1, 2, 3].map((step) => (
          <span
            key={step}
            className={clsx(
              'w-1 rounded-xs',
              ['h-1.5', 'h-2.5', 'h-3.5'][step - 1],
              step <= difficultySteps[difficulty] ? 'bg-ink' : 'bg-line-strong opacity-45',
            )}
          />
        ))}
      </span>
      {texts.difficulty[difficulty]}
    </Badge>
  );
}

const statusTones: Record<InterviewStatus, Tone> = {
  in_progress: 'average',
  completed: 'excellent',
  abandoned: 'plain',
};

export function StatusBadge({ status }: { readonly status: InterviewStatus }) {
  return <Badge tone={statusTones[status]}>{texts.status[status]}</Badge>;
}

const severityTones: Record<Severity, Tone> = {
  low: 'good',
  medium: 'average',
  high: 'poor',
  critical: 'poor',
};

export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return <Badge tone={severityTones[severity]}>{texts.severity[severity]}</Badge>;
}
