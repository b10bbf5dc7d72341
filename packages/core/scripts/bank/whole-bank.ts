import { loadBank, loadRoles } from '../../src/bank/index.ts';
import type { BankQuestion } from '../../src/bank/schema.ts';
import type { Language } from '../../src/grading/analysis.ts';
import { createOfflineGrader } from '../../src/grading/index.ts';
import { loadLanguage } from '../../src/grading/load-language.ts';
import { difficultySchema } from '../../src/schemas/primitives.ts';
import { missingSkills } from './coverage.ts';
import { duplicateFrom, nearDuplicates, nearestPairs, type Pair } from './near-duplicates.ts';
import { type Problem, problemLine } from './problem.ts';
import { type Ranking, rankQuestion } from './ranking.ts';
import { highestLevel, readingLevel } from './reading-level.ts';

/** Share of the questions that the grader must rank rightly. */
const rankedRightly = 0.98;

/** What the checks found over all files: figures to read, and problems to mend. */
export interface WholeBankReport {
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

/** Checks what one file alone cannot show: copies, roles, and how the grader ranks. */
export async function wholeBankReport(
  fileOf: (id: string) => string | undefined,
): Promise<WholeBankReport> {
  const bank = loadBank();
  const language = await loadLanguage('full');
  const rankings = await rankAll(bank, language);
  const line = (problem: Problem) => problemLine(fileOf(problem.id) ?? 'roles.json', problem);
  const wrong = rankings.filter(({ problems }) => problems.length > 0);
  const right = 1 - wrong.length / Math.max(1, rankings.length);
  const enough = right >= rankedRightly;
  const misranked = wrong.flatMap(({ problems }) => problems).map(line);
  const pairs = nearestPairs(bank, language.vectors);
  return {
    notes: [
      ...levelNotes(bank),
      duplicateNote(pairs),
      `points found in their model answers: ${foundPoints(rankings, bank)}`,
      `ranked rightly: ${percent(right)} of ${rankings.length} questions, at least ${percent(rankedRightly)}`,
      ...(enough ? misranked : []),
    ],
    problems: [
      ...missingSkills(bank, loadRoles()).map(line),
      ...nearDuplicates(pairs).map(line),
      ...rankings.flatMap(({ unseen }) => unseen).map(line),
      ...(enough ? [] : misranked),
    ],
  };
}

async function rankAll(bank: readonly BankQuestion[], language: Language): Promise<Ranking[]> {
  const judge = { grader: createOfflineGrader(), language };
  const rankings: Ranking[] = [];
  for (const question of bank) {
    const other = nextOfSkill(question, bank);
    if (other !== undefined) rankings.push(await rankQuestion(question, other, judge));
  }
  return rankings;
}

/** The question after this one in its file, after the last the first. */
function nextOfSkill(
  question: BankQuestion,
  bank: readonly BankQuestion[],
): BankQuestion | undefined {
  const ofSkill = bank.filter(({ skill_category }) => skill_category === question.skill_category);
  return ofSkill.length > 1 ? ofSkill[(ofSkill.indexOf(question) + 1) % ofSkill.length] : undefined;
}

function levelNotes(bank: readonly BankQuestion[]): string[] {
  return difficultySchema.options.map((difficulty) => {
    const levels = bank
      .filter((one) => one.difficulty === difficulty)
      .map(({ question, hints }) => readingLevel([question, ...hints].join('\n')))
      .toSorted((a, b) => a - b);
    const at = (share: number) => (levels[Math.floor(share * (levels.length - 1))] ?? 0).toFixed(1);
    return `reading level, ${difficulty}: median ${at(0.5)}, highest ${at(1)}, limit ${highestLevel[difficulty]}`;
  });
}

function duplicateNote(pairs: readonly Pair[]): string {
  const most = (value: (pair: Pair) => number) => Math.max(0, ...pairs.map(value)).toFixed(2);
  return `most alike: texts ${most(({ text }) => text)}, limit ${duplicateFrom.text}; points ${most(({ points }) => points)}, limit ${duplicateFrom.points}`;
}

function foundPoints(rankings: readonly Ranking[], bank: readonly BankQuestion[]): string {
  const all = bank.reduce((sum, { expected_points }) => sum + expected_points.length, 0);
  const missed = rankings.reduce((sum, { unseen }) => sum + unseen.length, 0);
  const whole = rankings.reduce((sum, ranking) => sum + ranking.whole, 0);
  return `${all - missed} of ${all}, ${percent(whole / Math.max(1, all))} of them whole`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
