import { heldShare, macroPearson, meanWidth, pearson, quadraticKappa, rmse } from '../agreement.ts';
import { seeded } from '../learn/random.ts';
import type { GradedAnswer } from './grade-files.ts';

type Row = Omit<GradedAnswer, 'id'>;

const draws = 500;

/** A Markdown table: one line a data set, then all pooled and the mean over the sets. */
export function agreementTable(graded: readonly Row[]): string {
  const sets = [...new Set(graded.map(({ dataset }) => dataset))].toSorted();
  const of = (dataset: string) => graded.filter((one) => one.dataset === dataset);
  return [
    '| data set | answers | questions | r (95 %) | RMSE 0–1 | QWK | margin holds | mean width |',
    '|---|---|---|---|---|---|---|---|',
    ...sets.map((dataset) => line(dataset, of(dataset))),
    line('pooled', graded),
    `| macro | | | ${macroPearson(graded).toFixed(3)} | | | | |`,
  ].join('\n');
}

function line(name: string, rows: readonly Row[]): string {
  const { r, error, kappa, held, width } = statistics(rows);
  const [low, high] = interval(rows);
  const questions = new Set(rows.map(({ question_id }) => question_id)).size;
  return `| ${name} | ${rows.length} | ${questions} | ${r.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)}) | ${error.toFixed(3)} | ${kappa.toFixed(3)} | ${(100 * held).toFixed(0)} % | ${width.toFixed(2)} |`;
}

function statistics(rows: readonly Row[]) {
  const human = rows.map((row) => row.human);
  const predicted = rows.map((row) => row.predicted);
  return {
    r: pearson(human, predicted),
    error: rmse(human, predicted),
    kappa: quadraticKappa(human, predicted),
    held: heldShare(rows),
    width: meanWidth(rows),
  };
}

/** 95 % interval of r by bootstrap over questions. */
function interval(rows: readonly Row[]): [number, number] {
  const random = seeded(5);
  const groups = [...Map.groupBy(rows, ({ question_id }) => question_id).values()];
  const drawn = Array.from({ length: draws }, () => {
    const sample = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    return pearson(
      sample.map(({ human }) => human),
      sample.map(({ predicted }) => predicted),
    );
  }).toSorted((a, b) => a - b);
  return [drawn[Math.floor(0.025 * draws)] ?? 0, drawn[Math.floor(0.975 * draws)] ?? 0];
}
