import { expect, test } from 'vitest';
import { across, describeTrend, type TrendPoint } from './trend.ts';

function points(...scores: number[]): TrendPoint[] {
  return scores.map((score, index) => ({
    key: String(index),
    label: 'Data Engineer',
    score,
    at: '2026-02-20T17:44:27.616Z',
    href: '/',
  }));
}

test('spreads points from edge to edge', () => {
  expect([0, 1, 2].map((index) => across(index, 3))).toEqual([0, 50, 100]);
  expect(across(0, 1)).toBe(50);
});

test('says the trend in words', () => {
  expect(describeTrend([])).toBe('No scores yet');
  expect(describeTrend(points(61.6))).toBe('One score: 62');
  expect(describeTrend(points(50, 40.2, 81))).toBe(
    '3 scores, first 50, last 81, lowest 40, highest 81',
  );
});
