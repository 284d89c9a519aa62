/** How many tests passed and failed. Skipped ones count as neither. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts from the JSON report of vitest. Throws when it is none. */
export function countVitestTests(report: unknown): TestCounts {
  return { passed: readCount(report, 'numPassedTests'), failed: readCount(report, 'numFailedTests') };
}

/** Counts from the JSON report of Playwright; a flaky test has passed. Throws when it is none. */
export function countPlaywrightTests(report: unknown): TestCounts {
  const stats = isRecord(report) ? report['stats'] : null;
  return {
    passed: readCount(stats, 'expected') + readCount(stats, 'flaky'),
    failed: readCount(stats, 'unexpected'),
  };
}

function readCount(holder: unknown, key: string): number {
  const count = isRecord(holder) ? holder[key] : null;
  if (typeof count !== 'number') throw new Error(`The test report has no number "${key}".`);
  return count;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
