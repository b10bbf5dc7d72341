import { tokenize } from '../../src/grading/text/tokens.ts';
import type { BankFile } from '../../src/bank/schema.ts';

/** How long a model answer may be; 100 to 250 words are what a person says in a minute or two. */
const modelAnswerWords = { min: 90, max: 270 } as const;
/** A point of so many words or more, this share of them in the question, is given away by it. */
const givenAway = { words: 3, share: 0.86 } as const;

type Question = BankFile['questions'][number];

/** What is wrong with a file of the bank beyond its schema, one line each. */
export function structureProblems({ questions }: BankFile): string[] {
  return questions.flatMap((question) =>
    questionProblems(question).map((problem) => `${question.id}: ${problem}`),
  );
}

function questionProblems(question: Question): string[] {
  const count = question.model_answer.split(/\s+/).length;
  const fits = count >= modelAnswerWords.min && count <= modelAnswerWords.max;
  const { min, max } = modelAnswerWords;
  const length = fits ? [] : [`model_answer has ${count} words, ${min} to ${max} fit`];
  const asked = new Set(contentStems(question.question));
  const shown = question.expected_points.filter(({ point }) => {
    const stems = contentStems(point);
    return stems.length >= givenAway.words && share(stems, asked) >= givenAway.share;
  });
  return [...length, ...shown.map(({ point }) => `the question gives the point away: ${point}`)];
}

function contentStems(text: string): string[] {
  return tokenize(text)
    .filter((token) => !token.grammatical && /^\p{L}/u.test(token.text))
    .map(({ stem }) => stem);
}

function share(wanted: readonly string[], given: ReadonlySet<string>): number {
  return wanted.filter((stem) => given.has(stem)).length / Math.max(1, wanted.length);
}
