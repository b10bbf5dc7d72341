/** How many tests a runner saw pass and fail. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Counts the tests in vitest's JSON report. A file that failed before any of its tests ran, and a
 * report without a single test, count as one failure.
 */
export function countTests(json: string): Tally {
  const report: VitestReport = JSON.parse(json);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const nothingRan = report.numPassedTests + report.numFailedTests + brokenFiles === 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles + (nothingRan ? 1 : 0),
  };
}
