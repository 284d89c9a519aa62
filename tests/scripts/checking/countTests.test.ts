import { describe, expect, it } from 'vitest';
import { countPlaywrightTests, countVitestTests } from '../../../scripts/checking/countTests.ts';

describe('counting tests for the last line of npm test', () => {
  it('reads what vitest reports', () => {
    expect(countVitestTests({ numPassedTests: 7, numFailedTests: 1 })).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a flaky journey as passed, and never as nothing', () => {
    const report = { stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } };
    expect(countPlaywrightTests(report)).toEqual({ passed: 5, failed: 2 });
  });

  it('refuses a report it does not know, so that no run counts as zero failures by mistake', () => {
    expect(() => countVitestTests({})).toThrow('numPassedTests');
    expect(() => countPlaywrightTests({ stats: null })).toThrow('expected');
  });
});
