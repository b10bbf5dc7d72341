import { area, curveMonotoneX, line } from 'd3-shape';
import { across } from './trend.ts';

interface Props {
  readonly scores: readonly number[];
}

/** The line and the ground under it, stretched to the size of the parent. */
export function TrendLine({ scores }: Props) {
  const points = scores.map((score, index): [number, number] => [
    across(index, scores.length),
    100 - score,
  ]);
  const stroke = line().curve(curveMonotoneX)(points) ?? '';
  const ground = area().curve(curveMonotoneX).y0(100)(points) ?? '';
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden
      className="absolute inset-0 size-full overflow-visible"
    >
      <path d={ground} className="fill-marker opacity-35 dark:opacity-12" />
      <path
        d={stroke}
        fill="none"
        vectorEffect="non-scaling-stroke"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-ink"
      />
    </svg>
  );
}
