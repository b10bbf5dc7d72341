import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return (
    <div
      {...rest}
      className={clsx(
        'rounded-card border border-line bg-surface p-5 shadow-card sm:p-6',
        className,
      )}
    />
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands at the end of the heading's line. */
  readonly action?: ReactNode;
  readonly className?: string;
}

/** A titled part of a page. */
export function Section({ title, children, action, className }: SectionProps) {
  return (
    <section aria-label={title} className={className}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-xl">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
