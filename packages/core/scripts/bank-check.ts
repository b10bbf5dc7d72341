/**
 * Checks the question bank and says what is wrong with it, a line each.
 *
 *   pnpm bank:check                 every file
 *   pnpm bank:check python react    these files, without the checks that need all of them
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type BankFile, bankFileSchema } from '../src/bank/schema.ts';
import { structureProblems } from '../src/bank/structure.ts';

const folder = fileURLToPath(new URL('../src/bank/categories/', import.meta.url));
const wanted = process.argv.slice(2).map((name) => `${basename(name, '.json')}.json`);
const names =
  wanted.length > 0 ? wanted : readdirSync(folder).filter((name) => name.endsWith('.json'));

const files: BankFile[] = [];
const problems: string[] = [];
for (const name of names) {
  const read = bankFileSchema.safeParse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
  if (!read.success) {
    problems.push(`${name}: ${z.prettifyError(read.error)}`);
    continue;
  }
  files.push(read.data);
  problems.push(...structureProblems(read.data).map((problem) => `${name}: ${problem}`));
}

for (const problem of problems) console.error(problem);
const questions = files.reduce((sum, file) => sum + file.questions.length, 0);
console.log(`${files.length} files, ${questions} questions, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
