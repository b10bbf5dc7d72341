/**
 * Trains the offline grader and writes the weights that core ships, and how strict each set's graders were.
 *
 *   pnpm --filter @interview/bench-grading train DATA.jsonl
 *
 * Takes about twenty minutes on one core. The same data and question bank give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraderSize, loadLanguage, type WeightsFile } from '@interview/core/grading/training';
import { crossValidate } from './cross-validate.ts';
import { answerRowSchema, readRows } from './data.ts';
import { fit } from './fit.ts';
import { atStrictness } from './judge.ts';
import { level, marginBands } from './margins.ts';
import { strictnessFile, strictnessOfSets } from './strictness.ts';
import { uncalibrated, trainingSet } from './training-set.ts';

const target = fileURLToPath(new URL('../../../packages/core/src/grading/model/', import.meta.url));
const sources = {
  mohler: 'Mohler, Bunescu and Mihalcea 2011, computer science short answers; CC BY 4.0',
  saf: 'Filighera et al. 2022, Short Answer Feedback, communication networks; MIT',
  digiklausur: 'DigiKlausur, neural networks; MPL-2.0',
  beetle: 'Dzikovska et al. 2013, SemEval task 7, Beetle; CC BY-SA 3.0',
  bank: 'Question bank of this project, and answers written to it; MIT',
  exam: 'Exam questions of this project, and answers written to them; MIT',
};

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error('Say which file holds the graded answers: train DATA.jsonl');
const rows = readRows(file, answerRowSchema);

const versions: Record<string, string> = {};
for (const size of ['full', 'lite'] satisfies GraderSize[]) {
  const language = await loadLanguage(size);
  const set = trainingSet(rows, language);
  const { answers, written } = crossValidate(rows, [], { language, set, size });
  const graded = answers.filter(({ dataset }) => !uncalibrated.has(dataset));
  if (size === 'full')
    writeFileSync(strictnessFile, `${JSON.stringify(strictnessOfSets(graded), null, 2)}\n`);
  const models = fit(set, size);
  const version = createHash('sha256').update(JSON.stringify(models)).digest('hex').slice(0, 8);
  versions[size] = version;
  const weights: WeightsFile = {
    version,
    ...models,
    margins: {
      level,
      plain: marginBands(graded),
      calibrated: marginBands(graded.map(atStrictness)),
      worded: marginBands(written),
    },
    provenance: {
      sources,
      answers: set.human.length,
      data_sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    },
  };
  writeFileSync(`${target}${size}.json`, `${JSON.stringify(weights)}\n`);
  console.log(
    `${size}: ${set.human.length} graded answers, ${set.exam.length} written to exam questions, ${set.adversarial.length} made against the grader, ${set.bank.length} from the bank, version ${version}`,
  );
}
const entries = Object.entries(versions).map(([size, version]) => `${size}: '${version}'`);
writeFileSync(
  `${target}versions.ts`,
  `/** Versions of the weights beside this file; training writes them. */\nexport const weightsVersions = { ${entries.join(', ')} } as const;\n`,
);
