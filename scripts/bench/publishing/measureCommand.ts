import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { projectDir } from '../../building/projectDir.ts';
import { CommandError } from '../../commandError.ts';

/** What one command took, as a process of its own, and the report it printed. */
export interface CommandCost {
  readonly step: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** What was held at most; nought where that was not watched, because it changes the other figures. */
  readonly heldMegabytes: number;
  readonly report: Readonly<Record<string, unknown>>;
}

/**
 * Runs a command of the publishers' command line as `npm run catalogue` does and measures the whole
 * process. It runs beside this one, which may be the feed that it reads.
 *
 * @throws CommandError when it fails
 */
export async function measureCommand(
  workDir: string,
  args: readonly string[],
  isHeldWatched = false,
): Promise<CommandCost> {
  const [step = ''] = args;
  const usagePath = join(workDir, `usage-${step}.json`);
  const hook = new URL('./reportUsage.ts', import.meta.url).href;
  const started = performance.now();
  const command = spawn(
    process.execPath,
    [
      ...(isHeldWatched ? ['--expose-gc'] : []),
      '--import',
      hook,
      ...(await readCatalogueArguments()),
      ...args,
      '--json',
    ],
    {
      cwd: projectDir,
      env: { ...process.env, USAGE_REPORT: usagePath },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [printed, complaint] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'close'),
  ]);
  const wallSeconds = (performance.now() - started) / 1_000;
  if (command.exitCode !== 0) throw new CommandError(`“${step}” failed: ${complaint.trim()}`);
  const usage: unknown = JSON.parse(await readFile(usagePath, 'utf8'));
  const report: unknown = JSON.parse(printed);
  const { cpuMicroseconds, peakKilobytes, heldBytes } = isRecord(usage) ? usage : {};
  if (
    typeof cpuMicroseconds !== 'number' ||
    typeof peakKilobytes !== 'number' ||
    typeof heldBytes !== 'number'
  ) {
    throw new CommandError(`“${step}” did not say what it took.`);
  }
  return {
    step,
    wallSeconds,
    cpuSeconds: cpuMicroseconds / 1_000_000,
    peakMegabytes: peakKilobytes / 1_024,
    heldMegabytes: heldBytes / 1_024 / 1_024,
    report: isRecord(report) ? report : {},
  };
}

/** What `npm run catalogue` hands to Node: its settings and the script. */
async function readCatalogueArguments(): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(projectDir, 'package.json'), 'utf8'));
  const scripts = isRecord(manifest) ? manifest['scripts'] : null;
  const script = isRecord(scripts) ? scripts['catalogue'] : null;
  if (typeof script !== 'string' || !script.startsWith('node '))
    throw new Error('package.json has no script “catalogue” that runs Node.');
  return script.split(' ').slice(1);
}
