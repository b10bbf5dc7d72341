import type { Evaluation, GraderInfo } from '@interview/core';
import { TriangleAlert } from 'lucide-react';
import { feedbackTexts } from './texts.ts';

/** How a grader is called in front of a candidate. */
export function graderText(grader: GraderInfo): string {
  if (grader.fallback) return feedbackTexts.grader.fallback;
  return /offline/i.test(grader.name) ? feedbackTexts.grader.offline : feedbackTexts.grader.model;
}

/** The version of a grader, with the name of the model where one graded. */
export function versionText({ name, version }: GraderInfo): string {
  return feedbackTexts.grader.version(/offline/i.test(name) ? version : `${name} ${version}`);
}

/** Who graded, by which version, and what speaks against trusting it. */
export function GraderNote({ evaluation }: { readonly evaluation: Evaluation }) {
  const { grader, needs_review, review_reasons } = evaluation;
  return (
    <>
      <p className="mt-2 text-sm text-ink-faint">
        {graderText(grader)} · {versionText(grader)}
      </p>
      {needs_review && (
        <div className="mt-4 flex items-start gap-3 rounded-control bg-average-soft px-4 py-3">
          <TriangleAlert className="mt-0.5 size-5 shrink-0 text-average" aria-hidden />
          <div>
            <p className="font-semibold">{feedbackTexts.review}</p>
            {review_reasons.map((reason) => (
              <p key={reason}>{feedbackTexts.reasons[reason]}</p>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
