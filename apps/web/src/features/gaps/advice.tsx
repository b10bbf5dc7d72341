import type { SkillGap } from '@interview/core';
import { gapsTexts } from './texts.ts';

/** What to practise first, and all that was missed folded away. */
export function Advice({ gap }: { readonly gap: SkillGap }) {
  const { recommendations, missed_points } = gap;
  return (
    <div>
      <h4 className="font-semibold">{gapsTexts.recommendations}</h4>
      <ul className="mt-2 grid list-disc gap-2 pl-5 marker:text-ink-faint">
        {recommendations.map((recommendation) => (
          <li key={recommendation}>{recommendation}</li>
        ))}
      </ul>
      {missed_points.length > recommendations.length && (
        <details className="mt-4">
          <summary className="link w-fit">{gapsTexts.points(missed_points.length)}</summary>
          <ul className="mt-2 grid list-disc gap-1.5 pl-5 marker:text-ink-faint">
            {missed_points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
