import { tokenize } from '../../src/grading/text/tokens.ts';
import type { BankFile } from '../../src/bank/schema.ts';
import type { Problem } from './problem.ts';
import { highestLevel, readingLevel } from './reading-level.ts';

/** What a person says in a minute or two. */
const modelAnswerWords = { min: 100, max: 250 } as const;
/** A point of so many words or more, this share of them in the question, is given away by it. */
const givenAway = { words: 3, share: 0.8 } as const;

type Question = BankFile['questions'][number];

/** What is wrong with a file of the bank beyond its schema. */
export function structureProblems({ questions }: BankFile): Problem[] {
  return questions.flatMap((question) => [
    ...lengthProblems(question),
    ...levelProblems(question),
    ...shownProblems(question),
  ]);
}

function lengthProblems({ id, model_answer }: Question): Problem[] {
  const { min, max } = modelAnswerWords;
  const count = model_answer.split(/\s+/).length;
  if (count >= min && count <= max) return [];
  const text = `${count} words; ${count < min ? `say more, at least ${min}` : `cut it to ${max}`}`;
  return [{ id, field: 'model_answer', text }];
}

function levelProblems({ id, question, hints, difficulty }: Question): Problem[] {
  const level = readingLevel([question, ...hints].join('\n'));
  const most = highestLevel[difficulty];
  if (level <= most) return [];
  const text = `reads like school year ${level.toFixed(1)}, at most ${most} fits ${difficulty}; use shorter sentences and words`;
  return [{ id, field: 'question and hints', text }];
}

function shownProblems({ id, question, expected_points }: Question): Problem[] {
  const asked = new Set(contentStems(question));
  return [...expected_points.entries()].flatMap(([place, { point }]) => {
    const stems = contentStems(point);
    if (stems.length < givenAway.words || share(stems, asked) < givenAway.share) return [];
    const text = `the question gives it away: "${point}"; say less in the question or more in the point`;
    return [{ id, field: `expected_points.${place}`, text }];
  });
}

function contentStems(text: string): string[] {
  return tokenize(text)
    .filter((token) => !token.grammatical && /^\p{L}/u.test(token.text))
    .map(({ stem }) => stem);
}

function share(wanted: readonly string[], given: ReadonlySet<string>): number {
  return wanted.filter((stem) => given.has(stem)).length / Math.max(1, wanted.length);
}
