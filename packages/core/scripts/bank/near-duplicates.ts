import type { BankQuestion } from '../../src/bank/schema.ts';
import { letterOverlap } from '../../src/grading/features/overlap.ts';
import { shareOf } from '../../src/grading/features/coverage.ts';
import { type PreparedQuestion, prepareQuestion } from '../../src/grading/prepared-question.ts';
import type { WordVectors } from '../../src/grading/vectors/word-vectors.ts';
import { questionContent } from '../../src/bank/schema.ts';

/** Two questions whose texts are this alike (cosine of letter triples) look the same to a reader. */
const alike = 0.8;
/** Two questions with this share of their points' words in common ask for the same answer. */
const samePoints = 0.75;

/** Questions that are one another's copy, by their wording or by the points they expect. */
export function nearDuplicates(questions: readonly BankQuestion[], vectors: WordVectors): string[] {
  const prepared = questions.map((question) => ({
    question,
    stems: pointStems(prepareQuestion(questionContent(question), vectors)),
  }));
  return prepared.flatMap((one, index) =>
    prepared.slice(index + 1).flatMap((other) => {
      const texts =
        one.question.skill_category === other.question.skill_category
          ? letterOverlap(one.question.question, other.question.question)
          : 0;
      const points = Math.min(share(one.stems, other.stems), share(other.stems, one.stems));
      return texts >= alike || points >= samePoints
        ? [
            `${one.question.id} and ${other.question.id} are near duplicates (text ${texts.toFixed(2)}, limit ${alike}; points ${points.toFixed(2)}, limit ${samePoints})`,
          ]
        : [];
    }),
  );
}

type Stems = PreparedQuestion['claims'][number]['wordings'][number]['wanted'];

function pointStems({ claims }: PreparedQuestion): Stems {
  return claims.flatMap(({ wordings }) => wordings[0]?.wanted ?? []);
}

function share(wanted: Stems, given: Stems): number {
  const stems = new Set(given.map(({ term }) => term.stem));
  return shareOf(wanted, (stem) => (stems.has(stem) ? 1 : 0));
}
