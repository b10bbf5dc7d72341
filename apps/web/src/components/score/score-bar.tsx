import { clsx } from 'clsx';
import { levelOf, type Level } from './level.ts';

const fills: Record<Level, string> = {
  excellent: 'bg-excellent',
  good: 'bg-good',
  average: 'bg-average',
  poor: 'bg-poor',
};

/** A bar from 0 to 100 in the colour of its band; the number stands beside it in words. */
export function ScoreBar({ score }: { readonly score: number }) {
  return (
    <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken">
      <div
        className={clsx('h-full rounded-full', fills[levelOf(score)])}
        style={{ width: `${score}%` }}
      />
    </div>
  );
}
