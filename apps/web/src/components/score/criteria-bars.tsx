import { rubricWeights, type Criteria } from '@interview/core';
import { texts } from '../../texts.ts';
import { wholeScore } from './level.ts';
import { ScoreBar } from './score-bar.tsx';

const order = ['accuracy', 'coverage', 'clarity', 'depth'] as const satisfies (keyof Criteria)[];

/** The four criteria with their share of the score. */
export function CriteriaBars({ criteria }: { readonly criteria: Criteria }) {
  return (
    <ul className="grid gap-3">
      {order.map((criterion) => (
        <li key={criterion}>
          <div className="mb-1 flex items-baseline justify-between gap-3 text-sm">
            <span className="font-semibold">
              {texts.criteria[criterion]}{' '}
              <span className="font-normal text-ink-faint">
                {Math.round(rubricWeights[criterion] * 100)} %
              </span>
            </span>
            <span className="font-semibold tabular-nums">{wholeScore(criteria[criterion])}</span>
          </div>
          <ScoreBar score={criteria[criterion]} />
        </li>
      ))}
    </ul>
  );
}
