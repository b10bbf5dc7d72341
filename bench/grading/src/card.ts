/**
 * The agreement card: grades through the grader that the API calls and compares with people.
 *
 *   pnpm bench:grading                                        cross-validated on bench/grading/data, writes docs/agreement.md
 *   pnpm bench:grading --answers FILE --out FILE              grades a file with the shipped weights
 *   pnpm bench:grading --adversarial FILE --out FILE          share inside the band, per kind
 *   … --size lite                                             the small weights
 *   … --strictness 1                                          of the offline grader, for every set; without it what
 *                                                             training learned of each set's graders
 *   … --grader llm                                            the model that OPENAI_API_KEY and OPENAI_BASE_URL name
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Grader } from '@interview/core';
import type { GraderSize } from '@interview/core/grading/training';
import { adversarialTable } from './card/adversarial-table.ts';
import { agreementTable } from './card/agreement-table.ts';
import { crossValidatedCard } from './card/cross-validated-card.ts';
import { gradeAnswers, gradeAttacks } from './card/grade-files.ts';
import { chosenGrader } from './card/chosen-grader.ts';
import { nearestStrictness, strictnessFor, strictnessLine } from './card/strictness-choice.ts';
import { adversarialRowSchema, answerRowSchema, readRows } from './data.ts';

const { values } = parseArgs({
  options: {
    answers: { type: 'string' },
    adversarial: { type: 'string' },
    out: { type: 'string' },
    size: { type: 'string', default: 'full' },
    grader: { type: 'string', default: 'offline' },
    strictness: { type: 'string' },
  },
});
const size: GraderSize = values.size === 'lite' ? 'lite' : 'full';
const choose = (strictness: number): Grader =>
  chosenGrader({ name: values.grader, size, strictness });

function write(rows: readonly object[]): void {
  if (values.out === undefined) return;
  writeFileSync(values.out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

if (values.answers !== undefined) {
  const rows = readRows(values.answers, answerRowSchema);
  const strictness = strictnessFor(values.strictness);
  const sets = new Set(rows.map(({ dataset }) => dataset));
  const graders = new Map([...sets].map((dataset) => [dataset, choose(strictness(dataset))]));
  const graded = await gradeAnswers(rows, (dataset) => graders.get(dataset) ?? choose(1));
  write(graded);
  const used = Object.fromEntries([...sets].map((dataset) => [dataset, strictness(dataset)]));
  console.log(agreementTable(graded));
  console.log(`\nStrictness used: ${strictnessLine(used)}`);
  console.log(`Nearest to these graders: ${strictnessLine(nearestStrictness(graded, strictness))}`);
} else if (values.adversarial !== undefined) {
  const rows = readRows(values.adversarial, adversarialRowSchema);
  const graded = await gradeAttacks(rows, choose(strictnessFor(values.strictness)('')));
  write(
    graded.map(({ id, kind, predicted, low, high, needs_review }) => ({
      id,
      kind,
      predicted,
      low,
      high,
      needs_review,
    })),
  );
  console.log(adversarialTable(graded));
} else {
  const folder = process.env['GRADING_DATA'] ?? fileURLToPath(new URL('../data', import.meta.url));
  const card = await crossValidatedCard(folder);
  writeFileSync(fileURLToPath(new URL('../../../docs/agreement.md', import.meta.url)), card);
  console.log(card);
}
