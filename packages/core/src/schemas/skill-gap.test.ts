import { expect, test } from 'vitest';
import { analyzeSkillGaps } from '../scoring/skill-gaps.ts';
import { responseDetail, testId } from '../testing/response-detail.ts';
import { skillGapSchema } from './skill-gap.ts';

const [found] = analyzeSkillGaps({
  interview: { difficulty: 'beginner' },
  responses: [responseDetail({ score: 20 })],
});
const gap = {
  ...found,
  id: testId(1),
  interview_id: testId(2),
  created_at: '2026-02-20T17:44:27.616Z',
};

test('a gap that is found has the shape of a gap', () => {
  expect(skillGapSchema.parse(gap)).toEqual(gap);
});

test.each([{ missed_share: 1.01 }, { missed_share: -0.1 }, { severity: 'fatal' }, { id: '1' }])(
  'a gap with %j is refused',
  (fields) => {
    expect(skillGapSchema.safeParse({ ...gap, ...fields }).success).toBe(false);
  },
);
