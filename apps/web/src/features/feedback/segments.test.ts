import type { Evidence } from '@interview/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceKey, leadingKind, segmentAnswer } from './segments.ts';

function span(answer: string, [start, end]: readonly [number, number], kind: Evidence['kind']) {
  return { start, end, quote: answer.slice(start, end), kind, index: 0 } satisfies Evidence;
}

test('overlapping spans share the middle', () => {
  const answer = 'abcdefgh';
  const segments = segmentAnswer(answer, [
    span(answer, [1, 5], 'strength'),
    span(answer, [3, 7], 'expected_point'),
  ]);
  expect(segments.map(({ text, evidence }) => [text, evidence.map(evidenceKey)])).toEqual([
    ['a', []],
    ['bc', ['strength:0']],
    ['de', ['strength:0', 'expected_point:0']],
    ['fg', ['expected_point:0']],
    ['h', []],
  ]);
  expect(segments.map(leadingKind)).toEqual([
    undefined,
    'strength',
    'strength',
    'expected_point',
    undefined,
  ]);
});

test('a span that does not quote the answer is not shown', () => {
  const wrong: Evidence = { start: 0, end: 3, quote: 'xyz', kind: 'strength', index: 0 };
  expect(segmentAnswer('abcdef', [wrong])).toEqual([{ text: 'abcdef', start: 0, evidence: [] }]);
});

test('whatever the spans, the segments joined are the answer, and each span is its quote', () => {
  const withSpans = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((answer) => {
    const point = fc.nat({ max: answer.length });
    const spans = fc.array(fc.tuple(point, point), { maxLength: 6 });
    return fc.tuple(fc.constant(answer), spans);
  });
  fc.assert(
    fc.property(withSpans, ([answer, pairs]) => {
      const evidence = pairs.map(([a, b]) =>
        span(answer, [Math.min(a, b), Math.max(a, b)], 'strength'),
      );
      const segments = segmentAnswer(answer, evidence);
      expect(segments.map(({ text }) => text).join('')).toBe(answer);
      for (const piece of evidence.filter(({ start, end }) => start < end)) {
        const covered = segments.filter((segment) => segment.evidence.includes(piece));
        expect(covered.map(({ text }) => text).join('')).toBe(piece.quote);
      }
    }),
  );
});
