import { heldShare, mean, meanWidth, pearson, rmse } from '../agreement.ts';

export interface GradedWritten {
  /** Good, mixed, vague or wrong, say. */
  readonly kind: string;
  readonly words: number;
  /** What the answer is worth, 0 to 1, as are the others. */
  readonly human: number;
  readonly predicted: number;
  readonly low: number;
  readonly high: number;
}

/** A Markdown table of answers written for this project: one line a kind, the best first, then all; scores 0 to 100. */
export function writtenTable(graded: readonly GradedWritten[]): string {
  const kinds = [...Map.groupBy(graded, ({ kind }) => kind)].toSorted(
    ([, one], [, other]) => worthOf(other) - worthOf(one),
  );
  const human = graded.map((one) => one.human);
  const predicted = graded.map((one) => one.predicted);
  return [
    '| kind | answers | worth | score, mean | the middle 80 % | shorter half | longer half | margin holds | mean width |',
    '|---|---|---|---|---|---|---|---|---|',
    ...kinds.map(([kind, rows]) => line(kind, rows)),
    line('all', graded),
    '',
    `r ${pearson(human, predicted).toFixed(3)}, RMSE ${(100 * rmse(human, predicted)).toFixed(1)}.`,
  ].join('\n');
}

function line(kind: string, rows: readonly GradedWritten[]): string {
  const scores = rows.map(({ predicted }) => predicted).toSorted((a, b) => a - b);
  const at = (share: number): string => whole(scores[Math.floor(share * scores.length)] ?? 0);
  const held = heldShare(rows);
  const width = meanWidth(rows);
  const worth = whole(worthOf(rows));
  const [shorter, longer] = halves(rows).map((half) => whole(mean(half)));
  return `| ${kind} | ${rows.length} | ${worth} | ${whole(mean(scores))} | ${at(0.1)}–${at(0.9)} | ${shorter} | ${longer} | ${whole(held)} % | ${whole(width)} |`;
}

function worthOf(rows: readonly GradedWritten[]): number {
  return mean(rows.map(({ human }) => human));
}

/** Scores of the shorter and of the longer half of the answers: a grader that counts words is found out. */
function halves(rows: readonly GradedWritten[]): [number[], number[]] {
  const scores = rows.toSorted((a, b) => a.words - b.words).map(({ predicted }) => predicted);
  const middle = Math.floor(scores.length / 2);
  return [scores.slice(0, middle), scores.slice(middle)];
}

function whole(share: number): string {
  return (100 * share).toFixed(0);
}
