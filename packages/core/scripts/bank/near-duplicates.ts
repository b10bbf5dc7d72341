import { type BankQuestion, questionContent } from '../../src/bank/schema.ts';
import { letterOverlap } from '../../src/grading/features/overlap.ts';
import { shareOf } from '../../src/grading/features/coverage.ts';
import { type PreparedQuestion, prepareQuestion } from '../../src/grading/prepared-question.ts';
import type { WordVectors } from '../../src/grading/vectors/word-vectors.ts';
import type { Problem } from './problem.ts';

/** How alike two questions may be, 0 to 1; at these they are one another's copy. */
export const duplicateFrom = {
  /** Cosine of the letter triples of the two questions' texts. */
  text: 0.8,
  /** Share of their points' words that they have in common. */
  points: 0.75,
} as const;

/** As many of the nearest pairs as are worth looking at. */
const mostPairs = 1000;

/** Two questions and how alike they are. */
export interface Pair {
  readonly id: string;
  readonly other: string;
  readonly text: number;
  readonly points: number;
}

/** Every two questions of the bank that come near to being copies, the nearest first. */
export function nearestPairs(questions: readonly BankQuestion[], vectors: WordVectors): Pair[] {
  const prepared = questions.map((question) => ({
    question,
    stems: pointStems(prepareQuestion(questionContent(question), vectors)),
  }));
  const pairs = prepared.flatMap((one, index) =>
    prepared.slice(index + 1).map((other) => pairOf(one, other)),
  );
  return pairs.toSorted((a, b) => nearness(b) - nearness(a)).slice(0, mostPairs);
}

/** The pairs that are too near, each as a problem of its second question. */
export function nearDuplicates(pairs: readonly Pair[]): Problem[] {
  return pairs
    .filter((pair) => nearness(pair) >= 1)
    .map(({ id, other, text, points }) => ({
      id: other,
      field: 'question and expected_points',
      text: `a near duplicate of ${id} (text ${text.toFixed(2)}, limit ${duplicateFrom.text}; points ${points.toFixed(2)}, limit ${duplicateFrom.points}); ask for something else`,
    }));
}

/** From 1 on, a pair is a duplicate. */
function nearness({ text, points }: Pair): number {
  return Math.max(text / duplicateFrom.text, points / duplicateFrom.points);
}

interface Prepared {
  readonly question: BankQuestion;
  readonly stems: Stems;
}

function pairOf(one: Prepared, other: Prepared): Pair {
  const sameSkill = one.question.skill_category === other.question.skill_category;
  return {
    id: one.question.id,
    other: other.question.id,
    text: sameSkill ? letterOverlap(one.question.question, other.question.question) : 0,
    points: Math.min(share(one.stems, other.stems), share(other.stems, one.stems)),
  };
}

type Stems = PreparedQuestion['claims'][number]['wordings'][number]['wanted'];

function pointStems({ claims }: PreparedQuestion): Stems {
  return claims.flatMap(({ wordings }) => wordings[0]?.wanted ?? []);
}

function share(wanted: Stems, given: Stems): number {
  const stems = new Set(given.map(({ term }) => term.stem));
  return shareOf(wanted, ({ stem }) => (stems.has(stem) ? 1 : 0));
}
