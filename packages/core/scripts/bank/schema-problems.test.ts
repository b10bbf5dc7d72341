import { expect, test } from 'vitest';
import { readBankFile } from './schema-problems.ts';
import { sampleFile } from './sample-question.ts';

function problemsOf(text: string): readonly string[] {
  const read = readBankFile(text);
  if (!('problems' in read)) return [];
  return read.problems.map(({ id, field, text: what }) => `${id}: ${field}: ${what}`);
}

test('a file of the right form is read', () => {
  expect(readBankFile(JSON.stringify(sampleFile()))).toEqual({ file: sampleFile() });
});

test('a wrong field is named with the id of its question, one line each', () => {
  const file = sampleFile({ difficulty: undefined, hints: ['Only one hint.'] });
  const found = problemsOf(JSON.stringify(file));
  expect(found).toHaveLength(2);
  expect(found).toEqual([
    expect.stringMatching(/^sample-photo-upload: difficulty: [^\n]+ describes the field$/),
    expect.stringMatching(/^sample-photo-upload: hints: [^\n]+ describes the field$/),
  ]);
});

test('a field inside a point is named with its place', () => {
  const [first, ...rest] = sampleFile().questions[0]?.expected_points ?? [];
  const file = sampleFile({ expected_points: [{ ...first, paraphrases: ['just one'] }, ...rest] });
  expect(problemsOf(JSON.stringify(file))[0]).toMatch(
    /^sample-photo-upload: expected_points\.0\.paraphrases: /,
  );
});

test('a question without a usable id is named by its place', () => {
  expect(problemsOf(JSON.stringify(sampleFile({ id: 7 })))[0]).toMatch(/^question 1: id: /);
});

test('what is no bank file at all is said to be none', () => {
  expect(problemsOf('{"questions": [}')[0]).toMatch(/^the file: everything: is not JSON/);
  expect(problemsOf('[]')[0]).toMatch(/^the file: everything: /);
  expect(problemsOf('{"questions": []}')).toEqual([
    expect.stringMatching(/^the file: skill_category: /),
    expect.stringMatching(/^the file: questions: /),
  ]);
});
