import type { BankQuestion, Role } from '../bank/schema.ts';
import { type Difficulty, difficultySchema, type QuestionType } from '../schemas/primitives.ts';
import { nearestRole } from './nearest-role.ts';
import type { QuestionRequest } from './question-source.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** What questions are chosen from. */
export interface QuestionPool {
  readonly questions: readonly BankQuestion[];
  readonly roles: readonly Role[];
  /** Stands in for a role that is like none of `roles`. */
  readonly general_role: Role;
}

/**
 * How much each thing pulls. A question's rank is the sum; the highest is taken, then the rest are
 * ranked again. The steps are far enough apart that a lower one only decides between equals.
 */
const pull = {
  /** Not asked before; more than all the rest together, crowding included. */
  unasked: 10_000,
  /** Taken off for each question that was asked longer ago: the oldest comes again first. */
  askedSince: 50,
  focus: 700,
  sameDifficulty: 200,
  nextDifficulty: 80,
  roleSkill: 300,
  /** For roles whose own skills run dry. */
  generalSkill: 50,
  /** Taken off for each question already chosen from the category, in shares of its weight. */
  crowding: 120,
  weakSkill: 60,
  chance: 40,
} as const;

/** What a mixed interview is made of, in shares; coding and design come where the role has them. */
const mixedShares: readonly (readonly [QuestionType, number])[] = [
  ['technical', 0.5],
  ['behavioral', 0.2],
  ['coding', 0.15],
  ['system_design', 0.15],
];

/** A technical interview is above all technical questions, with some code and design. */
const technicalShares: typeof mixedShares = [
  ['technical', 0.7],
  ['coding', 0.15],
  ['system_design', 0.15],
];

/** A mixed interview of so many questions opens with one that is a step easier. */
const opensEasyFrom = 4;

/**
 * Chooses the questions of an interview: of the kinds asked for, near the difficulty, from the
 * role's skills in proportion to their weights, none twice, what was asked before last of all. They
 * come back from easy to hard. The same request and pool give the same questions.
 */
export function selectQuestions(request: QuestionRequest, pool: QuestionPool): BankQuestion[] {
  const random = seededRandom(request.seed);
  const role = nearestRole(request.job_role, pool.roles) ?? pool.general_role;
  const chosen: BankQuestion[] = [];
  for (const [place, type] of kinds(request, { pool, role, random }).entries()) {
    const wanted = place === 0 ? openingDifficulty(request) : request.difficulty;
    const rest = pool.questions.filter((question) => !chosen.includes(question));
    const ofKind = rest.filter((question) => question.type === type);
    const candidates = ofKind.length > 0 ? ofKind : rest.filter((one) => fits(one.type, request));
    const next = best(candidates, { request, wanted, role, pool, chosen, random });
    if (next !== undefined) chosen.push(next);
  }
  return chosen.toSorted(
    (a, b) => rank(a.difficulty) - rank(b.difficulty) || a.suggested_minutes - b.suggested_minutes,
  );
}

/** A step below the one asked for, where an interview is long and mixed enough to warm up. */
function openingDifficulty({ difficulty, question_type, num_questions }: QuestionRequest) {
  if (question_type !== 'mixed' || num_questions < opensEasyFrom) return difficulty;
  return difficultySchema.options[rank(difficulty) - 1] ?? difficulty;
}

interface Drawing {
  readonly pool: QuestionPool;
  readonly role: Role;
  readonly random: Random;
}

/** The kind of each question to choose. Code and design are drawn only for roles whose skills have them. */
function kinds(
  { question_type, num_questions }: QuestionRequest,
  { pool, role, random }: Drawing,
): QuestionType[] {
  if (question_type !== 'mixed' && question_type !== 'technical') {
    return Array.from({ length: num_questions }, () => question_type);
  }
  const usual = new Set(
    pool.questions.filter((one) => one.skill_category in role.skills).map(({ type }) => type),
  );
  const shares = question_type === 'mixed' ? mixedShares : technicalShares;
  const possible = shares.filter(([type]) => type === 'technical' || usual.has(type));
  return apportion(possible.length > 1 ? possible : shares, num_questions, random);
}

/** Seats for each kind by its share: whole parts first, then the largest remainders, ties by chance. */
function apportion(
  shares: readonly (readonly [QuestionType, number])[],
  seats: number,
  random: Random,
): QuestionType[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const quotas = shares.map(([type, share]) => {
    const quota = (share / total) * seats;
    return { type, whole: Math.floor(quota), rest: quota % 1, tie: random() };
  });
  const given = quotas.flatMap(({ type, whole }) => Array.from({ length: whole }, () => type));
  const remainders = quotas.toSorted((a, b) => b.rest - a.rest || b.tie - a.tie);
  const more = remainders.slice(0, seats - given.length).map(({ type }) => type);
  return [...given, ...more];
}

function fits(type: QuestionType, { question_type }: QuestionRequest): boolean {
  if (question_type === 'mixed') return true;
  return question_type === 'technical' ? type !== 'behavioral' : type === question_type;
}

interface Choice {
  readonly request: QuestionRequest;
  /** How hard this question should be. */
  readonly wanted: Difficulty;
  readonly role: Role;
  readonly pool: QuestionPool;
  readonly chosen: readonly BankQuestion[];
  readonly random: Random;
}

function best(candidates: readonly BankQuestion[], choice: Choice): BankQuestion | undefined {
  const rated = candidates.map((question) => ({ question, value: worth(question, choice) }));
  return rated.reduce<(typeof rated)[number] | undefined>(
    (top, one) => (top === undefined || one.value > top.value ? one : top),
    undefined,
  )?.question;
}

function worth(question: BankQuestion, choice: Choice): number {
  const { request, wanted, role, pool, chosen, random } = choice;
  const weights = Object.values(role.skills);
  const heaviest = Math.max(...weights);
  const weight = (role.skills[question.skill_category] ?? 0) / heaviest;
  const taken = chosen.filter((one) => one.skill_category === question.skill_category).length;
  const focused = question.skill_category === request.focus_skill;
  const score = request.skill_scores?.[question.skill_category];
  return (
    novelty(question, request) +
    closeness(question.difficulty, wanted) +
    (focused ? pull.focus : 0) +
    (weight > 0 ? pull.roleSkill * (0.7 + 0.3 * weight) : 0) +
    (question.skill_category in pool.general_role.skills ? pull.generalSkill : 0) -
    (focused ? 0 : (pull.crowding * taken) / Math.max(weight, 0.2)) +
    (score === undefined ? 0 : (pull.weakSkill * (100 - score)) / 100) +
    pull.chance * random()
  );
}

/** Full for a question never asked; less the more recently it was. */
function novelty(question: BankQuestion, { asked_bank_ids = [] }: QuestionRequest): number {
  const asked = asked_bank_ids.indexOf(question.id);
  return asked === -1 ? pull.unasked : -pull.askedSince * asked;
}

function closeness(difficulty: Difficulty, wanted: Difficulty): number {
  const distance = Math.abs(rank(difficulty) - rank(wanted));
  if (distance === 0) return pull.sameDifficulty;
  return distance === 1 ? pull.nextDifficulty : 0;
}

function rank(difficulty: Difficulty): number {
  return difficultySchema.options.indexOf(difficulty);
}
