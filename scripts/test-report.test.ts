import { expect, test } from 'vitest';
import { countTests } from './test-report.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

function report(passed: number, failed: number, files: ReturnType<typeof file>[]): string {
  return JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });
}

test('counts the tests of a report', () => {
  expect(countTests(report(3, 1, [file('passed', 2), file('failed', 2)]))).toEqual({
    passed: 3,
    failed: 1,
  });
});

test('counts a file that failed to load as a failure', () => {
  expect(countTests(report(2, 0, [file('passed', 2), file('failed', 0)]))).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('does not take an empty run for a success', () => {
  expect(countTests(report(0, 0, []))).toEqual({ passed: 0, failed: 1 });
});
