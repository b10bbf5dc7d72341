/**
 * Checks the question bank and says what is wrong with it: a line each, with the file, the question,
 * the field and what to do.
 *
 *   pnpm bank:check                 everything
 *   pnpm bank:check python react    these files: schema and structure
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BankFile } from '../src/bank/schema.ts';
import { problemLine } from './bank/problem.ts';
import { readBankFile } from './bank/schema-problems.ts';
import { structureProblems } from './bank/structure.ts';
import { wholeBankReport } from './bank/whole-bank.ts';

const folder = fileURLToPath(new URL('../src/bank/categories/', import.meta.url));

function check(name: string): { readonly file?: BankFile; readonly lines: readonly string[] } {
  const read = readBankFile(readFileSync(`${folder}${name}`, 'utf8'));
  const problems = 'problems' in read ? read.problems : structureProblems(read.file);
  const lines = problems.map((problem) => problemLine(name, problem));
  return 'file' in read ? { file: read.file, lines } : { lines };
}

const chosen = process.argv.slice(2).map((name) => `${basename(name, '.json')}.json`);
const every = readdirSync(folder).filter((name) => name.endsWith('.json'));
const names = chosen.length > 0 ? chosen : every;
const checked = names.map(check);
const problems = checked.flatMap(({ lines }) => lines);
if (chosen.length === 0 && problems.length === 0) {
  const report = await wholeBankReport((id) =>
    names.find((_name, place) => checked[place]?.file?.questions.some((one) => one.id === id)),
  );
  for (const line of report.notes) console.log(line);
  problems.push(...report.problems);
}

for (const problem of problems) console.error(problem);
const questions = checked.reduce((sum, { file }) => sum + (file?.questions.length ?? 0), 0);
console.log(`${names.length} files, ${questions} questions, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
