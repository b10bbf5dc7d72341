import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { failureText } from '../../api/failure-text.ts';
import { texts } from '../../texts.ts';
import { Button } from './button.tsx';

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Says why there is nothing yet and what to do about it. */
export function EmptyState({ title, text, children }: EmptyProps) {
  return (
    <div className="rounded-card border border-dashed border-line-strong px-6 py-12 text-center">
      <h2 className="text-xl">{title}</h2>
      <p className="mx-auto mt-2 mb-5 max-w-md text-balance text-ink-soft">{text}</p>
      {children}
    </div>
  );
}

interface ErrorProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What failed, and a way to try again. */
export function ErrorState({ error, onRetry }: ErrorProps) {
  return (
    <div role="alert" className="rounded-card border border-poor bg-poor-soft p-5">
      <p className="flex items-center gap-2 font-semibold">
        <CircleAlert className="size-5 shrink-0 text-poor" aria-hidden />
        {texts.errors.title}
      </p>
      <p className="mt-1 mb-4">{failureText(error)}</p>
      <Button look="secondary" size="small" onClick={onRetry}>
        {texts.errors.retry}
      </Button>
    </div>
  );
}

/** Grey bars of the size of what is coming, so that nothing jumps. */
export function SkeletonLines({ heights }: { readonly heights: readonly string[] }) {
  return (
    <div role="status" aria-label={texts.loading} className="grid gap-3">
      {heights.map((height, index) => (
        <div key={index} className={`skeleton ${height}`} />
      ))}
    </div>
  );
}

interface Loadable<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly query: Loadable<T>;
  readonly skeleton: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** The three states of something that is fetched. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton;
}
