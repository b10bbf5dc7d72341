import { Link } from 'wouter';
import { wholeScore } from '../score/level.ts';
import { LevelBadge } from '../score/level-badge.tsx';
import { DateText } from '../ui/date-text.tsx';
import type { TrendPoint } from './trend.ts';

interface Props {
  readonly points: readonly TrendPoint[];
  readonly caption: string;
  /** What the points are about, as a column's heading. */
  readonly heading: string;
}

const words = { show: 'Show the numbers', date: 'Date', score: 'Score', level: 'Level' };

/** The numbers behind a chart, newest first, folded away. */
export function TrendTable({ points, caption, heading }: Props) {
  return (
    <details className="mt-4">
      <summary className="link w-fit">{words.show}</summary>
      <div className="mt-3 max-h-80 overflow-auto">
        <table className="w-full text-left text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-ink-soft">
            <tr>
              <th scope="col" className="py-1.5 pr-3 font-semibold">
                {words.date}
              </th>
              <th scope="col" className="py-1.5 pr-3 font-semibold">
                {heading}
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
                {words.score}
              </th>
              <th scope="col" className="py-1.5 font-semibold max-sm:sr-only">
                {words.level}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((point) => (
              <Row key={point.key} point={point} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ point: { label, score, at, href } }: { readonly point: TrendPoint }) {
  return (
    <tr className="border-t border-line">
      <td className="py-1.5 pr-3">
        <DateText at={at} />
      </td>
      <th scope="row" className="py-1.5 pr-3 font-normal">
        <Link href={href} className="link">
          {label}
        </Link>
      </th>
      <td className="py-1.5 pr-3 text-right font-semibold tabular-nums">{wholeScore(score)}</td>
      <td className="py-1.5 max-sm:sr-only">
        <LevelBadge score={score} />
      </td>
    </tr>
  );
}
