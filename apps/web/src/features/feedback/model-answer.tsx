import { ChevronRight } from 'lucide-react';
import { feedbackTexts } from './texts.ts';

/** Folded, so that it does not spoil a second try. */
export function ModelAnswer({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <details className="group rounded-control border border-line">
      <summary className="flex min-h-12 items-center gap-x-3 px-4 py-2 font-semibold">
        <ChevronRight
          className="size-5 shrink-0 transition-transform group-open:rotate-90"
          aria-hidden
        />
        <span className="flex flex-wrap items-baseline gap-x-3">
          {feedbackTexts.modelAnswer}
          <span className="text-sm font-normal text-ink-soft group-open:hidden">
            {feedbackTexts.modelAnswerHint}
          </span>
        </span>
      </summary>
      <p className="max-w-prose px-4 pt-1 pb-4 whitespace-pre-wrap">{text}</p>
    </details>
  );
}
