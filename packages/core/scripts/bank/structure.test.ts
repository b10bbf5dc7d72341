import { expect, test } from 'vitest';
import { problemLine } from './problem.ts';
import { sampleFile } from './sample-question.ts';
import { structureProblems } from './structure.ts';

function linesOf(change: Readonly<Record<string, unknown>>): string[] {
  return structureProblems(sampleFile(change)).map((problem) => problemLine('x.json', problem));
}

test('nothing is wrong with a good question', () => {
  expect(linesOf({})).toEqual([]);
});

test.each([
  [99, 'x.json: sample-photo-upload: model_answer: 99 words; say more, at least 100'],
  [251, 'x.json: sample-photo-upload: model_answer: 251 words; cut it to 250'],
])('a model answer of %i words is not what a person says', (words, line) => {
  expect(linesOf({ model_answer: 'word '.repeat(words).trim() })).toEqual([line]);
});

test('a question that is hard to read for its difficulty is named with its level', () => {
  const question =
    'Describe the architectural considerations underlying asynchronous photograph distribution infrastructure.';
  expect(linesOf({ question })[0]).toMatch(
    /^x\.json: sample-photo-upload: question and hints: reads like school year \d+\.\d, at most 8 fits beginner; /,
  );
  expect(linesOf({ question: 'Which way do you store photos?', difficulty: 'advanced' })).toEqual(
    [],
  );
});

test('a point that the question says already is named with its place', () => {
  const question = 'Should small previews be made once, after the upload, and who makes them?';
  expect(linesOf({ question })[0]).toMatch(
    /^x\.json: sample-photo-upload: expected_points\.2: the question gives it away: "Small /,
  );
});
