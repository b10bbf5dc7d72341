import { clsx } from 'clsx';
import { lazy, Suspense } from 'react';
import { dateText } from '../ui/date-text.tsx';
import { bands, levelOf, wholeScore, type Level } from '../score/level.ts';
import { across, describeTrend, type TrendPoint } from './trend.ts';

const TrendLine = lazy(async () => ({ default: (await import('./trend-line.tsx')).TrendLine }));

const dots: Record<Level, string> = {
  excellent: 'bg-excellent',
  good: 'bg-good',
  average: 'bg-average',
  poor: 'bg-poor',
};

/** From here on the dots are smaller, so that the line shows between them. */
const many = 40;

interface Props {
  readonly points: readonly TrendPoint[];
  /** A score to aim at, drawn as a dashed line. */
  readonly target?: number;
  readonly className?: string;
}

/** Scores in the order of time. Pointing at one says what it was; a table beside the chart has them all. */
export function TrendChart({ points, target, className = 'h-56' }: Props) {
  return (
    <div role="img" aria-label={describeTrend(points)} className="text-xs text-ink-faint">
      <div className="flex gap-2">
        <Scale className={className} />
        <div className={clsx('relative mx-1.5 grow', className)}>
          <GridLines />
          {target !== undefined && (
            <span
              className="absolute inset-x-0 border-t-2 border-dashed border-ink-faint"
              style={{ bottom: `${target}%` }}
            />
          )}
          <Suspense>
            <TrendLine scores={points.map(({ score }) => score)} />
          </Suspense>
          {points.map((point, index) => (
            <Dot
              key={point.key}
              point={point}
              left={across(index, points.length)}
              small={points.length > many}
            />
          ))}
        </div>
      </div>
      <TimeScale points={points} />
    </div>
  );
}

const marks = [100, ...bands.map(({ from }) => from)];

function Scale({ className }: { readonly className: string }) {
  return (
    <div className={clsx('relative w-6', className)}>
      {marks.map((mark) => (
        <span
          key={mark}
          className="absolute right-0 translate-y-1/2 leading-none tabular-nums"
          style={{ bottom: `${mark}%` }}
        >
          {mark}
        </span>
      ))}
    </div>
  );
}

function GridLines() {
  return marks.map((mark) => (
    <span
      key={mark}
      className="absolute -inset-x-1.5 border-t border-line"
      style={{ bottom: `${mark}%` }}
    />
  ));
}

interface DotProps {
  readonly point: TrendPoint;
  readonly left: number;
  readonly small: boolean;
}

/** Large enough to point at; its words stay inside the chart. */
function Dot({ point: { score, label, at }, left, small }: DotProps) {
  return (
    <div
      className="group absolute grid size-6 -translate-x-1/2 translate-y-1/2 place-items-center hover:z-10"
      style={{ left: `${left}%`, bottom: `${score}%` }}
    >
      <span
        className={clsx(
          'rounded-full ring-surface transition-transform group-hover:scale-150',
          small ? 'size-1.5 ring-1' : 'size-2.5 ring-2',
          dots[levelOf(score)],
        )}
      />
      <span
        className={clsx(
          'pointer-events-none absolute bottom-full mb-1 hidden w-max max-w-44 rounded-control bg-ink px-2.5 py-1.5 text-sm text-paper group-hover:block',
          left > 60 ? 'right-0' : left < 40 ? 'left-0' : 'left-1/2 -translate-x-1/2',
        )}
      >
        <strong>{wholeScore(score)}</strong> · {dateText(at, 'short')}
        <br />
        {label}
      </span>
    </div>
  );
}

function TimeScale({ points }: { readonly points: readonly TrendPoint[] }) {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <div
      className={clsx(
        'mt-3 ml-8 flex gap-4',
        points.length > 1 ? 'justify-between' : 'justify-center',
      )}
    >
      <span>{dateText(first.at, 'short')}</span>
      {points.length > 1 && <span>{dateText(last.at, 'short')}</span>}
    </div>
  );
}
