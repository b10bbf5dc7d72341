import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type GraderSize, loadLanguage, loadWeights } from '@interview/core/grading/training';
import { macroPearson } from '../agreement.ts';
import { crossValidate, type HeldAside } from '../cross-validate.ts';
import { type AdversarialRow, adversarialRowSchema, answerRowSchema, readRows } from '../data.ts';
import type { Judged } from '../judge.ts';
import { trainingSet } from '../training-set.ts';
import { adversarialTable } from './adversarial-table.ts';
import { agreementTable } from './agreement-table.ts';
import { chosenGrader } from './chosen-grader.ts';
import { gradeAnswers } from './grade-files.ts';
import { writtenTable } from './written-table.ts';

const grading = new URL('../../../../packages/core/src/grading/', import.meta.url);

/** The card as Markdown, from `answers` and `adversarial` files in a folder. */
export async function crossValidatedCard(folder: string): Promise<string> {
  const rows = readRows(join(folder, 'dev.jsonl'), answerRowSchema);
  const attacks = readRows(join(folder, 'adversarial-dev.jsonl'), adversarialRowSchema);
  const sections = [];
  for (const size of ['full', 'lite'] as const) {
    const language = await loadLanguage(size);
    const set = trainingSet(rows, language);
    const heldAside = crossValidate(rows, attacks, { language, set, size });
    sections.push(...(await sectionsOf(size, heldAside, attacks)));
  }
  return `${[heading, ...sections, await speed(rows), known, limits].join('\n\n')}\n`;
}

/** What the card says of the grader of one size. */
async function sectionsOf(
  size: GraderSize,
  { answers, calibrated, adversarial, written, exam, misleading }: HeldAside,
  attacks: readonly AdversarialRow[],
): Promise<string[]> {
  const attacked = attacks.map((row, index) => ({
    ...row,
    predicted: 100 * (adversarial[index] ?? 0),
  }));
  return [
    `## ${size === 'full' ? 'The grader of the server' : 'The small grader for browsers'} (\`${size}\`)`,
    `Weights and vectors: ${megabytes(size)} MB gzipped; version ${(await loadWeights(size)).version}.`,
    agreementTable(answers.map(named)),
    guardsCost(answers),
    '### With the strictness of each set',
    agreementTable(calibrated.map(named)),
    '### Answers to questions of the bank',
    writtenTable(written.map(named)),
    '### Answers to exam questions of this project',
    writtenTable(exam.map(named)),
    '### Short answers whose words mislead',
    writtenTable(misleading.map(named)),
    '### Answers made against graders',
    adversarialTable(attacked),
  ];
}

/** What honest answers lose by the checks against dishonest ones. */
function guardsCost(answers: readonly Judged[]): string {
  const guarded = macroPearson(answers.map(named));
  const free = macroPearson(answers.map((one) => ({ ...one, predicted: one.unguarded })));
  return `Without the gate and the checks against attacks macro r would be ${free.toFixed(3)}: they cost ${(free - guarded).toFixed(3)}.`;
}

/** With the names that the tables use. */
function named({ estimate: predicted, kind = '', ...judged }: Judged) {
  return { ...judged, kind, predicted };
}

async function speed(rows: Parameters<typeof gradeAnswers>[0]): Promise<string> {
  const grader = chosenGrader({ name: 'offline', size: 'full', strictness: 1 });
  const times = [];
  for (const row of rows) {
    const start = performance.now();
    await gradeAnswers([row], () => grader);
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `## Speed\n\nOne answer, question prepared anew for each question: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms on a shared machine with two cores.`;
}

function megabytes(size: GraderSize): string {
  const files = [`vectors/${size}.json`, `model/${size}.json`, 'fluency/counts.json'];
  if (size === 'full') files.push('vectors/computing.json');
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, grading))).length,
    0,
  );
  return (bytes / 1e6).toFixed(2);
}

const heading = `# How well the offline grader agrees with people

\`pnpm bench:grading\` writes this page. Every estimate below comes from models that never saw the
question: the questions are dealt into ten parts, and each part is graded by models trained on the other
nine, margins included. The settings of the models were chosen on these same questions beforehand, by
hand and few, so a little optimism remains. r is Pearson's correlation with the human score, with a 95 %
interval from a bootstrap over questions; RMSE is on a scale of 0 to 1; QWK is Cohen's kappa with
quadratic weights over six steps. The margin is meant to hold 80 % of the human scores.

People agree on which answer is better far more than on what it is worth. So each grader has two tables: as
it grades when nothing is said, one strictness for all sets; and with one number a set, the strictness of its
graders, learned from the other nine parts. Nothing may be learned from idsa, which stays as it is. An
operator sets that number by \`GRADING_STRICTNESS\`; \`pnpm bench:grading --answers\` says which one comes
nearest to graders of theirs.

Data: mohler (Mohler et al. 2011, CC BY 4.0), saf (Filighera et al. 2022, MIT), digiklausur (MPL-2.0),
beetle (SemEval-2013 task 7, CC BY-SA 3.0). idsa (exams, no licence stated) is measured only; nothing is
trained on it. No row of any set is in this repository; put the files into \`bench/grading/data\` or name
their folder in \`GRADING_DATA\`.

Answers to questions of the bank were written for this project, by a language model that spoke as candidates
would, four to a question and as many of each kind, and scored by their author before any grader saw them; so
they show where the grader errs, not how well it agrees with independent people. The same model wrote the
paraphrases and misconceptions of the bank, without sight of these answers; people's wordings may lie further
off. Long and short answers are of every kind, since a grader that counts words agrees well with people until
someone talks at length. The margin of a bank question comes from them, that of other questions from the sets
above.

The same model wrote 357 exam questions on subjects of computing and science that none of the sets has, each
with one reference, and fourteen answers to each as students would give them, with what a lenient grader would
give: right, nearly right, partly right and wrong ones. The models learn a little from them, never margins or
strictness. Short answers whose words mislead were written to 150 of these questions, six to each: right ones in
other words than the reference's, wrong ones in its words with roles, causes or directions turned. They are the
hardest that a grader which compares words can meet; nothing is trained on them.

Vectors of the larger grader tell which words stand together in the documentation that Debian packages
(\`bench/grading/documentation-packages.json\`) and then learn from texts that say the same, the bank's points in
their wordings and 1,949 facts of the field in nine (\`bench/grading/paraphrases.json\`, by the same model, without
sight of any set), so that an answer in other words of the subject is told from one about another subject.`;

const known = `## What people and others reach

| mohler | r | RMSE of 5 | QWK |
|---|---|---|---|
| two human graders with each other | .597 | 1.311 | .491 |
| Sultan et al. 2016, unseen questions | .592 | .887 | |
| GPT-3.5 with three examples (2023) | .592 | 1.120 | |

Figures of random splits, where training and test share questions, are higher and do not compare.`;

const limits = `## What this does not show

- There are no public interview answers graded by people. The sets are short exam answers; agreement on
  long spoken answers, on system design and on behavioral stories is not measured.
- The grader reads words, not meaning: a right answer in wording that neither the points nor their
  paraphrases foresee scores too low, and a fluent wrong one that uses the right words too high. Where a question
  has one reference and nothing else, answers whose words mislead are ranked no better than by chance, and their
  margins do not tell. Paraphrases of each point and known misconceptions, which the bank has for every
  question, are the remedy; so is a language model beside this grader.
- English only. An answer in another language asks for a review.
- The intervals are calibrated on these answers; for other questions they are a guide.`;
