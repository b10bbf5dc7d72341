import type { Evidence } from '../../schemas/evaluation.ts';
import type { StoryPart } from '../behavioral/story.ts';
import type { PreparedText } from '../text/terms.ts';
import type { StatedMisconception } from './misconceptions.ts';
import type { LocatedPoint } from './point-results.ts';

export interface Remarks {
  readonly strengths: readonly string[];
  readonly improvements: readonly string[];
  /** Spans of the prepared text that bear the strengths, improvements and points out. */
  readonly evidence: readonly Omit<Evidence, 'quote'>[];
}

/** More than this many points to work on at once help nobody. */
const mostRemarks = 4;

interface Findings {
  readonly points: readonly LocatedPoint[];
  readonly mistakes: readonly StatedMisconception[];
  /** Parts of a story that are missing; empty where no story was asked for. */
  readonly missingParts: readonly StoryPart[];
}

interface Remark {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Strengths and improvements, the weightiest first, each about this answer. */
export function remarksOn(
  { points, mistakes, missingParts }: Findings,
  answer: PreparedText,
): Remarks {
  const byWeight = points.toSorted((a, b) => b.result.weight - a.result.weight);
  const strengths = byWeight
    .filter(({ result }) => result.status === 'covered')
    .slice(0, mostRemarks)
    .map(({ result, from, to }) => ({ text: `You make the point: ${result.point}`, from, to }));
  const wrong = mistakes.map(({ misconception, from, to }) => ({
    text: `This is a common mistake: ${misconception.correction}`,
    from,
    to,
  }));
  const weak = byWeight.filter(({ result }) => result.status !== 'covered').map(improvement);
  const story = missingParts.map(({ advice }) => ({ text: advice, from: -1, to: -1 }));
  const improvements = [...wrong, ...weak, ...story].slice(0, mostRemarks);
  const evidence = [
    ...spans('strength', strengths, answer),
    ...spans('improvement', improvements, answer),
    ...spans('expected_point', points, answer),
  ];
  return {
    strengths: strengths.map(({ text }) => text),
    improvements: improvements.map(({ text }) => text),
    evidence,
  };
}

function improvement({ result, from, to }: LocatedPoint): Remark {
  const why = result.explanation === '' ? '' : ` ${result.explanation}`;
  const text =
    result.status === 'partial'
      ? `Say more clearly: ${sentence(result.point)}${why}`
      : `Add this: ${sentence(result.point)}${why}`;
  return { text, from, to };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function spans(
  kind: Evidence['kind'],
  located: readonly { readonly from: number; readonly to: number }[],
  { units }: PreparedText,
): Omit<Evidence, 'quote'>[] {
  return located.flatMap(({ from, to }, index) => {
    const [first, last] = [units[from], units[to]];
    return first === undefined || last === undefined
      ? []
      : [{ kind, index, start: first.start, end: last.end }];
  });
}
