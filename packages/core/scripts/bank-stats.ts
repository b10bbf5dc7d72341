/**
 * Prints what the question bank covers.
 *
 *   pnpm bank:stats          tables
 *   pnpm bank:stats --json   {questions, roles, skill_categories, expected_points, misconceptions, thinnest}
 *   pnpm bank:stats --sample 20 --seed 7   questions drawn at random, whole
 */
import { parseArgs } from 'node:util';
import { loadBank, loadRoles } from '../src/bank/index.ts';
import { seededRandom } from '../src/questions/seeded-random.ts';
import { difficultySchema, questionTypeSchema } from '../src/schemas/primitives.ts';
import { coverage } from './bank/coverage.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const bank = loadBank();
const roles = loadRoles();
const cells = coverage(bank, roles);
const categories = [...new Set(bank.map(({ skill_category }) => skill_category))].toSorted();
const sum = (count: (question: (typeof bank)[number]) => number): number =>
  bank.reduce((total, question) => total + count(question), 0);
const numbers = {
  questions: bank.length,
  roles: roles.length,
  skill_categories: categories.length,
  expected_points: sum(({ expected_points }) => expected_points.length),
  misconceptions: sum(({ misconceptions }) => misconceptions.length),
};

if (values.json) {
  console.log(JSON.stringify({ ...numbers, thinnest: cells.slice(0, 20) }, null, 2));
} else if (values.sample !== undefined) {
  const random = seededRandom(Number(values.seed));
  const drawn = bank
    .map((question) => ({ question, key: random() }))
    .toSorted((a, b) => a.key - b.key);
  for (const { question } of drawn.slice(0, Number(values.sample)))
    console.log(`${JSON.stringify(question, null, 2)}\n`);
} else {
  for (const [name, count] of Object.entries(numbers)) console.log(`${name.padEnd(18)}${count}`);
  console.log(
    `\n${'difficulty'.padEnd(16)}${questionTypeSchema.options.map((type) => type.padStart(15)).join('')}`,
  );
  for (const difficulty of difficultySchema.options) {
    const counts = questionTypeSchema.options.map(
      (type) => bank.filter((one) => one.difficulty === difficulty && one.type === type).length,
    );
    console.log(
      `${difficulty.padEnd(16)}${counts.map((count) => String(count).padStart(15)).join('')}`,
    );
  }
  console.log("\nThinnest cells, counting the role's own skills alone:");
  for (const { role, difficulty, type, questions } of cells.slice(0, 12))
    console.log(`${String(questions).padStart(4)}  ${role}, ${difficulty}, ${type}`);
}
