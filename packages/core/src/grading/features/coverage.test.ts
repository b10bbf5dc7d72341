import { describe, expect, test } from 'vitest';
import { plainQuestion } from '../../testing/plain-question.ts';
import { loadLanguage } from '../load-language.ts';
import { prepareQuestion } from '../prepared-question.ts';
import { prepareText } from '../text/terms.ts';
import { coverClaims, shareOf } from './coverage.ts';

const { vectors } = await loadLanguage('lite');

function cover(points: readonly string[], answer: string, paraphrases: readonly string[] = []) {
  const plain = plainQuestion(points);
  const content = {
    ...plain,
    expected_points: plain.expected_points.map((point) => ({
      ...point,
      paraphrases: [...paraphrases],
    })),
  };
  return coverClaims(prepareQuestion(content, vectors), prepareText(answer, vectors), vectors)
    .claims;
}

describe('a claim', () => {
  const point = 'Elements leave in order of arrival';

  test('said word for word is covered by the unit that says it', () => {
    const [claim] = cover([point], `Here we go. ${point}. That is all.`);
    expect(claim).toMatchObject({ overall: 1, together: 1, from: 1, to: 1 });
  });

  test('spread over two neighbouring units is covered by both', () => {
    const [claim] = cover([point], 'The elements leave again. This is by order of arrival.');
    expect(claim).toMatchObject({ overall: 1, together: 1, from: 0, to: 1 });
  });

  test('spread further is covered as a whole, but not together', () => {
    const [claim] = cover([point], 'Elements are green. Bees like honey. Order by arrival.');
    expect(claim?.overall).toBeGreaterThan(0.7);
    expect(claim?.together).toBeLessThan(claim?.overall ?? 0);
  });

  test('of which nothing is said stands nowhere', () => {
    const [claim] = cover([point], 'zzxx yyqq');
    expect(claim).toMatchObject({ overall: 0, together: 0, from: -1, to: -1 });
    expect(cover([point], '')).toMatchObject([{ together: 0, from: -1, to: -1 }]);
  });

  test('is met by the nearest of its wordings', () => {
    const [claim] = cover([point], 'First in first out it is.', ['first in first out']);
    expect(claim?.wording.text.text).toBe('first in first out');
    expect(claim?.together).toBe(1);
  });
});

test('each point has a claim of its own', () => {
  const claims = cover(['Queues keep order', 'Stacks turn order round'], 'Queues keep order.');
  expect(claims.map(({ claim }) => claim.point)).toEqual([0, 1]);
  expect(claims[0]?.together).toBeGreaterThan(claims[1]?.together ?? 1);
});

test('a share is weighted by worth, and 0 where nothing is wanted', () => {
  const [red, blue] = prepareText('red blue', vectors).terms;
  if (red === undefined || blue === undefined) throw new Error('Both are content words');
  const wanted = [
    { term: red, worth: 3 },
    { term: blue, worth: 1 },
  ];
  expect(shareOf(wanted, ({ stem }) => (stem === 'red' ? 1 : 0))).toBe(0.75);
  expect(shareOf([], () => 1)).toBe(0);
});
