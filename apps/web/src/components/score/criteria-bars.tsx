import { rubricWeights, type Criteria } from '@interview/core';
import { texts } from '../../texts.ts';
import { wholeScore } from './level.ts';
import { ScoreBar } from './score-bar.tsx';

const order = ['accuracy', 'coverage', 'clarity', 'depth'] as const satisfies (keyof Criteria)[];

/** The four criteria with their share of the score. */
export function CriteriaBars({ criteria }: { readonly criteria: Criteria }) {
  return (
    <dl className="grid gap-3">
      {order.map((criterion) => (
        <div key={criterion}>
          <div className="mb-1 flex items-baseline justify-between gap-3 text-sm">
            <dt className="font-semibold">
              {texts.criteria[criterion]}{' '}
              <span className="font-normal text-ink-faint">
                {Math.round(rubricWeights[criterion] * 100)} %
              </span>
            </dt>
            <dd className="font-semibold tabular-nums">{wholeScore(criteria[criterion])}</dd>
          </div>
          <ScoreBar score={criteria[criterion]} />
        </div>
      ))}
    </dl>
  );
}
