import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { projectDir } from '../../building/projectDir.ts';
import { CommandError } from '../../commandError.ts';

/** What one command took, as a process of its own. */
export interface CommandCost {
  readonly step: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/**
 * Runs a command of the publishers' command line as a publisher does and measures the whole process.
 *
 * @throws CommandError when it fails
 */
export function measureCommand(workDir: string, args: readonly string[]): CommandCost {
  const [step = ''] = args;
  const usagePath = join(workDir, `usage-${step}.json`);
  const hook = new URL('./reportUsage.ts', import.meta.url).href;
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', hook, join(projectDir, 'scripts/catalogue.ts'), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, USAGE_REPORT: usagePath },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const wallSeconds = (performance.now() - started) / 1_000;
  if (status !== 0) throw new CommandError(`“${step}” failed: ${stderr.trim()}`);
  const usage: unknown = JSON.parse(readFileSync(usagePath, 'utf8'));
  const { cpuMicroseconds, peakKilobytes } = isRecord(usage) ? usage : {};
  if (typeof cpuMicroseconds !== 'number' || typeof peakKilobytes !== 'number') {
    throw new CommandError(`“${step}” did not say what it took.`);
  }
  return {
    step,
    wallSeconds,
    cpuSeconds: cpuMicroseconds / 1_000_000,
    peakMegabytes: peakKilobytes / 1_024,
  };
}
