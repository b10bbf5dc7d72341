import fc from 'fast-check';
import { expect, test } from 'vitest';
import { level, marginBands } from './margins.ts';

function graded(count: number, error: (index: number) => number) {
  return Array.from({ length: count }, (_, index) => {
    const estimate = (index + 0.5) / count;
    return { estimate, human: estimate + error(index) };
  });
}

test('there are eight bands up to 1, in rising order', () => {
  const estimates = marginBands(graded(80, () => 0)).map(({ estimate }) => estimate);
  expect(estimates).toHaveLength(8);
  expect(estimates).toEqual(estimates.toSorted((a, b) => a - b));
  expect(estimates[0]).toBe(0.1188);
  expect(estimates.at(-1)).toBe(1);
});

test('answers graded without error have no margin', () => {
  for (const { low, high } of marginBands(graded(80, () => 0))) {
    expect(Math.abs(low)).toBe(0);
    expect(Math.abs(high)).toBe(0);
  }
});

test('rare large errors stay outside the shortest interval', () => {
  const bands = marginBands(graded(160, (index) => (index % 10 === 0 ? -0.5 : 0.1)));
  for (const { low, high } of bands) {
    expect(low).toBeCloseTo(0.1, 10);
    expect(high).toBeCloseTo(0.1, 10);
  }
});

test('a band of too few answers holds them all', () => {
  const bands = marginBands(graded(24, (index) => [-0.2, 0, 0.3][index % 3] ?? 0));
  for (const { low, high } of bands) expect([low, high]).toEqual([-0.2, 0.3]);
});

test('without answers anything may be', () => {
  for (const band of marginBands([])) expect(band).toEqual({ estimate: 1, low: -1, high: 1 });
});

test('each band holds its share of the answers it was made of', () => {
  const error = fc.double({ min: -0.9, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(fc.array(error, { minLength: 80, maxLength: 160 }), (errors) => {
      const answers = graded(errors.length, (index) => errors[index] ?? 0);
      const bands = marginBands(answers);
      const held = answers.filter(({ estimate, human }) => {
        const band = bands.find((one) => estimate <= one.estimate + 1e-4);
        const off = human - estimate;
        return band !== undefined && off >= band.low - 1e-4 && off <= band.high + 1e-4;
      });
      expect(held.length / answers.length).toBeGreaterThanOrEqual(level - 0.1);
    }),
  );
});
