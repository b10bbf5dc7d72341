import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difficultySchema, severitySchema } from '../schemas/primitives.ts';
import type { ResponseDetail } from '../schemas/response.ts';
import { evaluation, pointResult, responseDetail } from '../testing/response-detail.ts';
import { analyzeSkillGaps, gapSeverity, targetScores } from './skill-gaps.ts';

function gapsOf(responses: readonly ResponseDetail[]) {
  return analyzeSkillGaps({ interview: { difficulty: 'intermediate' }, responses });
}

test.each([
  [0, 'low'],
  [9.99, 'low'],
  [10, 'medium'],
  [24.99, 'medium'],
  [25, 'high'],
  [44.99, 'high'],
  [45, 'critical'],
  [85, 'critical'],
])('%d points below the target is %s', (gap, severity) => {
  expect(gapSeverity(gap)).toBe(severity);
});

test('a wider gap is never less severe', () => {
  const gap = fc.double({ min: 0, max: 100, noNaN: true });
  const rank = (value: number) => severitySchema.options.indexOf(gapSeverity(value));
  fc.assert(
    fc.property(gap, gap, (one, other) => {
      expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});

test.each([
  ['beginner', 75],
  ['intermediate', 80],
  ['advanced', 85],
] as const)('%s interviews aim at %d', (difficulty, target) => {
  const at = (score: number) =>
    analyzeSkillGaps({ interview: { difficulty }, responses: [responseDetail({ score })] });
  expect(at(target)).toEqual([]);
  expect(at(target - 0.01)).toMatchObject([{ target_score: target, severity: 'low' }]);
});

describe('the gaps of an interview', () => {
  test('are the skills below the target, the worst first', () => {
    const gaps = gapsOf([
      responseDetail({ score: 60, skill_category: 'SQL' }),
      responseDetail({ score: 90, skill_category: 'React' }),
      responseDetail({ score: 20, skill_category: 'Python' }),
    ]);
    expect(gaps).toMatchObject([
      { skill_category: 'Python', current_score: 20, severity: 'critical' },
      { skill_category: 'SQL', current_score: 60, severity: 'medium' },
    ]);
  });

  test('take the mean of a skill, rounded to two decimals', () => {
    const gaps = gapsOf([50, 50, 55].map((score) => responseDetail({ score })));
    expect(gaps).toMatchObject([{ current_score: 51.67, severity: 'high' }]);
  });

  test('a strong answer can make up for a weak one in the same skill', () => {
    expect(gapsOf([responseDetail({ score: 60 }), responseDetail({ score: 100 })])).toEqual([]);
  });

  test('leave out answers that were not graded', () => {
    expect(gapsOf([responseDetail({ score: null })])).toEqual([]);
    expect(gapsOf([responseDetail({ score: null }), responseDetail({ score: 70 })])).toMatchObject([
      { current_score: 70 },
    ]);
  });

  test('are none without answers', () => {
    expect(gapsOf([])).toEqual([]);
  });
});

describe('what was missed', () => {
  const points = [
    pointResult({ point: 'Hash the key', weight: 2, credit: 1 }),
    pointResult({
      point: 'Handle collisions',
      weight: 1,
      credit: 0.5,
      explanation: 'They happen.',
    }),
    pointResult({ point: 'Grow the table.', weight: 2, credit: 0 }),
  ];
  const answer = responseDetail({
    score: 40,
    evaluation: evaluation({ expected_points: points }),
  });

  test('is the weighted share without credit', () => {
    // (1 × 0.5 + 2 × 1) / 5
    expect(gapsOf([answer])[0]?.missed_share).toBe(0.5);
  });

  test('has four decimals', () => {
    const thirds = [0, 1, 1].map((credit) => pointResult({ credit }));
    const one = responseDetail({ evaluation: evaluation({ expected_points: thirds }) });
    expect(gapsOf([one])[0]?.missed_share).toBe(0.3333);
  });

  test('is told with the greatest gain first', () => {
    expect(gapsOf([answer])[0]?.missed_points).toEqual(['Grow the table.', 'Handle collisions']);
  });

  test('is recommended with the gain in points of the score', () => {
    // Coverage is 30 % of the score: 30 × 2/5 = 12, and 30 × 1/5 × 0.5 = 3.
    expect(gapsOf([answer])[0]?.recommendations).toEqual([
      'Practise saying: Grow the table (about +12).',
      'Practise saying: Handle collisions (about +3). They happen.',
    ]);
  });

  test('is worth at least one point', () => {
    const tiny = [
      pointResult({ weight: 3, credit: 1 }),
      pointResult({ point: 'Name it', weight: 0.5, credit: 0.9 }),
    ];
    const one = responseDetail({ evaluation: evaluation({ expected_points: tiny }) });
    expect(gapsOf([one])[0]?.recommendations).toEqual(['Practise saying: Name it (about +1).']);
  });

  test('is recommended five times at most, and listed in full', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      pointResult({ point: `Point ${index}`, credit: 0 }),
    );
    const one = responseDetail({ evaluation: evaluation({ expected_points: many }) });
    const [gap] = gapsOf([one]);
    expect(gap?.recommendations).toHaveLength(5);
    expect(gap?.missed_points).toHaveLength(8);
  });

  test('is nothing where no points are known', () => {
    expect(gapsOf([responseDetail()])).toMatchObject([
      { missed_share: 0, missed_points: [], recommendations: [] },
    ]);
  });
});

const point = fc
  .record({
    credit: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.double({ min: 0.5, max: 3, noNaN: true }),
  })
  .map(pointResult);
const response = fc
  .record({
    score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    skill_category: fc.constantFrom('SQL', 'React', 'Python'),
    points: fc.array(point, { maxLength: 6 }),
  })
  .map(({ points, ...fields }) =>
    responseDetail({ ...fields, evaluation: evaluation({ expected_points: points }) }),
  );

test('whatever was answered, gaps are ordered, below the target and within their ranges', () => {
  fc.assert(
    fc.property(
      fc.array(response, { maxLength: 10 }),
      fc.constantFrom(...difficultySchema.options),
      (responses, difficulty) => {
        const gaps = analyzeSkillGaps({ interview: { difficulty }, responses });
        const scores = gaps.map(({ current_score }) => current_score);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
        expect(new Set(gaps.map(({ skill_category }) => skill_category)).size).toBe(gaps.length);
        for (const { current_score, missed_share, severity } of gaps) {
          expect(current_score).toBeLessThan(targetScores[difficulty]);
          expect(missed_share).toBeGreaterThanOrEqual(0);
          expect(missed_share).toBeLessThanOrEqual(1);
          expect(severity).toBe(gapSeverity(targetScores[difficulty] - current_score));
        }
      },
    ),
  );
});
