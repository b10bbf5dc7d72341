/**
 * Checks the question bank and says what is wrong with it, a line each.
 *
 *   pnpm bank:check                 everything
 *   pnpm bank:check python react    these files: schema and structure
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadBank, loadRoles } from '../src/bank/index.ts';
import { type BankFile, bankFileSchema } from '../src/bank/schema.ts';
import { createOfflineGrader } from '../src/grading/index.ts';
import { loadLanguage } from '../src/grading/load-language.ts';
import { missingSkills } from './bank/coverage.ts';
import { nearDuplicates } from './bank/near-duplicates.ts';
import { type Ranking, rankQuestion } from './bank/ranking.ts';
import { structureProblems } from './bank/structure.ts';

/** Share of the questions that the grader must rank rightly. */
const rankedRightly = 0.98;
/** Share of the expected points that it must find in the model answers. */
const pointsSeen = 0.97;

const folder = fileURLToPath(new URL('../src/bank/categories/', import.meta.url));

function checkFiles(names: readonly string[]): { files: BankFile[]; problems: string[] } {
  const files: BankFile[] = [];
  const problems: string[] = [];
  for (const name of names) {
    const read = bankFileSchema.safeParse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
    if (read.success) files.push(read.data);
    const found = read.success ? structureProblems(read.data) : [z.prettifyError(read.error)];
    problems.push(...found.map((problem) => `${name}: ${problem}`));
  }
  return { files, problems };
}

async function checkWhole(): Promise<string[]> {
  const bank = loadBank();
  const language = await loadLanguage('full');
  const judge = { grader: createOfflineGrader(), language };
  const rankings: Ranking[] = [];
  for (const [index, question] of bank.entries()) {
    const others = bank.filter(
      (one) => one.skill_category === question.skill_category && one.id !== question.id,
    );
    const other = others[index % others.length];
    if (other !== undefined) rankings.push(await rankQuestion(question, other, judge));
  }
  const wrong = rankings.filter(({ problems }) => problems.length > 0);
  const points = bank.reduce((sum, { expected_points }) => sum + expected_points.length, 0);
  const unseen = rankings.flatMap(({ id, unseen: missed }) =>
    missed.map((point) => `${id}: ${point}`),
  );
  const right = 1 - wrong.length / Math.max(1, rankings.length);
  const seen = 1 - unseen.length / Math.max(1, points);
  console.log(`ranked rightly: ${(100 * right).toFixed(1)} % of ${rankings.length} questions`);
  console.log(`points found in their model answers: ${(100 * seen).toFixed(1)} % of ${points}`);
  for (const { id, problems } of wrong) console.log(`  ${id}: ${problems.join('; ')}`);
  for (const line of unseen) console.log(`  not found in its model answer: ${line}`);
  return [
    ...missingSkills(bank, loadRoles()),
    ...nearDuplicates(bank, language.vectors),
    ...(right < rankedRightly ? [`fewer than ${100 * rankedRightly} % are ranked rightly`] : []),
    ...(seen < pointsSeen ? [`fewer than ${100 * pointsSeen} % of the points are found`] : []),
  ];
}

const chosen = process.argv.slice(2).map((name) => `${basename(name, '.json')}.json`);
const every = readdirSync(folder).filter((name) => name.endsWith('.json'));
const { files, problems } = checkFiles(chosen.length > 0 ? chosen : every);
if (chosen.length === 0 && problems.length === 0) problems.push(...(await checkWhole()));

for (const problem of problems) console.error(problem);
const questions = files.reduce((sum, file) => sum + file.questions.length, 0);
console.log(`${files.length} files, ${questions} questions, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
