import type { GradedAttack } from './grade-files.ts';

/** A Markdown table: for each kind of attack the share of scores inside the band of a fair grader. */
export function adversarialTable(
  graded: readonly Pick<GradedAttack, 'kind' | 'predicted' | 'min' | 'max'>[],
): string {
  const kinds = [...Map.groupBy(graded, ({ kind }) => kind)];
  return [
    '| kind | cases | in the band |',
    '|---|---|---|',
    ...kinds.map(([kind, rows]) => `| ${kind} | ${rows.length} | ${percent(rows)} |`),
    `| all | ${graded.length} | ${percent(graded)} |`,
  ].join('\n');
}

function percent(rows: readonly Pick<GradedAttack, 'predicted' | 'min' | 'max'>[]): string {
  const inside = rows.filter(({ predicted, min, max }) => min <= predicted && predicted <= max);
  return `${((100 * inside.length) / Math.max(1, rows.length)).toFixed(1)} %`;
}
