import { clsx } from 'clsx';
import { bands, levelOf, type Level } from './level.ts';

const strokes: Record<Level, string> = {
  excellent: 'bg-excellent',
  good: 'bg-good',
  average: 'bg-average',
  poor: 'bg-poor',
};

interface Props {
  readonly score: number;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

/**
 * A ruler from 0 to 100 on which the margin is highlighted and the score is one stroke. The words beside
 * it say the same, so it is hidden from screen readers.
 */
export function ScoreRuler({ score, interval }: Props) {
  return (
    <div aria-hidden className="relative h-9 select-none">
      <div className="absolute inset-x-0 top-3 h-3 rounded-full bg-sunken" />
      {interval && (
        <div
          className="absolute top-2 h-5 rounded-sm bg-marker"
          style={{
            left: `${interval.low}%`,
            width: `${Math.max(interval.high - interval.low, 1)}%`,
          }}
        />
      )}
      {bands.slice(0, 3).map(({ from }) => (
        <span
          key={from}
          className="absolute top-3 h-3 w-px bg-line-strong"
          style={{ left: `${from}%` }}
        />
      ))}
      <span
        className={clsx(
          'absolute top-0.5 h-8 w-1.25 -translate-x-1/2 rounded-full ring-2 ring-surface',
          strokes[levelOf(score)],
        )}
        style={{ left: `${score}%` }}
      />
    </div>
  );
}

/** The numbers under a ruler. */
export function RulerScale() {
  return (
    <div aria-hidden className="relative mt-0.5 h-5 text-xs text-ink-faint">
      {[0, 50, 70, 85, 100].map((mark) => (
        <span
          key={mark}
          className={clsx(
            'absolute',
            mark === 0 ? '' : mark === 100 ? '-translate-x-full' : '-translate-x-1/2',
          )}
          style={{ left: `${mark}%` }}
        >
          {mark}
        </span>
      ))}
    </div>
  );
}
