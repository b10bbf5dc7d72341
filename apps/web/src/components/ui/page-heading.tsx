import type { ReactNode } from 'react';
import { usePageHeading } from '../../app/navigation.ts';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
}

/** The one h1 of a page; takes the focus when the page is navigated to. */
export function PageHeading({ title, lead, action }: Props) {
  const heading = usePageHeading(title);
  return (
    <div className="mb-7 flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="text-3xl sm:text-4xl">
          {title}
        </h1>
        {lead !== undefined && <div className="mt-2 max-w-2xl text-ink-soft">{lead}</div>}
      </div>
      {action}
    </div>
  );
}
