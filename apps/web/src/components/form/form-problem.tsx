import { CircleAlert } from 'lucide-react';

/** What went wrong with a whole form, said aloud as it appears. */
export function FormProblem({ text }: { readonly text: string | undefined }) {
  return (
    <div role="alert" className="empty:absolute">
      {text && (
        <p className="flex items-start gap-2 rounded-control bg-poor-soft px-4 py-3 text-poor">
          <CircleAlert className="mt-0.5 size-5 shrink-0" aria-hidden />
          <span className="text-ink">{text}</span>
        </p>
      )}
    </div>
  );
}
