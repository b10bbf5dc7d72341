import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOfExcerpt, boundsOfRecital } from './bounds.ts';

const verbatim = {
  inOrder: 1,
  anywhere: 1,
  only: 1,
  verbatim: 1,
  neighbours: 1,
  negated: 0,
  swapped: 0,
};
const free = { low: 0, high: 1 };

test.each([
  ['a verbatim copy', verbatim, { low: 0.98, high: 1 }],
  ['half of the words in order', { ...verbatim, inOrder: 0.8 }, { low: 0.75, high: 1 }],
  ['nine words in ten', { ...verbatim, inOrder: 0.9, anywhere: 0.9 }, { low: 0.865, high: 1 }],
  ['too few of the words', { ...verbatim, inOrder: 0.7, anywhere: 0.79 }, free],
  ['all words, loosely in order', { ...verbatim, inOrder: 0.7 }, free],
  ['a not in every sentence', { ...verbatim, negated: 1 }, { low: 0, high: 0.3 }],
  ['a not in one of ten sentences', { ...verbatim, negated: 0.1 }, free],
  ['one word swapped', { ...verbatim, swapped: 1 }, { low: 0, high: 0.5 }],
  ['two words swapped', { ...verbatim, swapped: 2 }, { low: 0, high: 0.4 }],
  ['many words swapped', { ...verbatim, swapped: 9 }, { low: 0, high: 0.25 }],
])('%s', (_name, recital, bounds) => {
  const { low, high } = boundsOfRecital(recital, 10, 0);
  expect(low).toBeCloseTo(bounds.low, 10);
  expect(high).toBeCloseTo(bounds.high, 10);
});

describe('a heap of the words', () => {
  const heap = { ...verbatim, inOrder: 0.5, neighbours: 0.1 };

  test('is capped when it reads less fluently', () => {
    expect(boundsOfRecital(heap, 10, 0.05)).toEqual({ low: 0, high: 0.35 });
  });

  test('is left alone when it reads as well', () => {
    expect(boundsOfRecital(heap, 10, 0.03)).toEqual(free);
  });

  test('is capped whatever its fluency when hardly a word is in order', () => {
    expect(boundsOfRecital({ ...heap, inOrder: 0.3 }, 10, 0)).toEqual({ low: 0, high: 0.35 });
  });

  test('is no heap when its clauses only changed places', () => {
    const exchanged = { ...heap, inOrder: 0.3, neighbours: 0.5 };
    expect(boundsOfRecital(exchanged, 10, 0.5)).toEqual(free);
  });

  test('may be a list where only three words are wanted', () => {
    expect(boundsOfRecital({ ...heap, inOrder: 0.3 }, 3, 0.5)).toEqual(free);
  });

  test('is no heap when other words stand in it', () => {
    expect(boundsOfRecital({ ...heap, only: 0.8 }, 10, 0.5)).toEqual(free);
  });
});

describe('sentences taken out of a long reference', () => {
  const half = { ...verbatim, inOrder: 0.5, anywhere: 0.5 };

  test('are worth their share', () => {
    expect(boundsOfExcerpt(half, 40, 0.8)).toEqual({ low: 0, high: 0.5 });
    expect(boundsOfExcerpt({ ...half, inOrder: 0.2 }, 40, 0.8).high).toBe(0.45);
  });

  test('lose less when the reference is short', () => {
    expect(boundsOfExcerpt(half, 39, 0.8)).toEqual({ low: 0, high: 0.8 });
    expect(boundsOfExcerpt(half, 22, 0.8)).toEqual({ low: 0, high: 0.8 });
  });

  test.each([
    ['of a very short reference', half, 21, 0.8],
    ['with own words among them', { ...half, verbatim: 0.9 }, 40, 0.8],
    ['that make every claim', half, 40, 0.96],
  ])('%s are judged like any answer', (_name, recital, words, together) => {
    expect(boundsOfExcerpt(recital, words, together)).toEqual(free);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the bounds are always a range within 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.record({
        inOrder: share,
        anywhere: share,
        only: share,
        verbatim: share,
        neighbours: share,
        negated: share,
        swapped: fc.nat(20),
      }),
      fc.nat(40),
      fc.double({ min: -2, max: 2, noNaN: true }),
      (recital, words, fluencyLost) => {
        const { low, high } = boundsOfRecital(recital, words, fluencyLost);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
      },
    ),
  );
});
