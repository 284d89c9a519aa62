import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { CommandError, describeFailure } from '../commandError.ts';
import { readCountOption } from '../commandOptions.ts';
import { seenPath } from '../feeds/seen/seenFile.ts';
import { createKeyPem, writeNewKey } from '../publish/keys.ts';
import type { BenchFeed } from './publishing/benchFeed.ts';
import { benchFeeds, isBenchFeed, type BenchFeedKind } from './publishing/benchFeeds.ts';
import { describeCosts } from './publishing/describeCosts.ts';
import { describeGrowth, type ImportMemory } from './publishing/describeGrowth.ts';
import { measureCommand, type CommandCost } from './publishing/measureCommand.ts';
import { benchDay, readRunningServices } from './readBenchData.ts';

// `npm run bench:publish`: what it takes to import, validate and publish large feeds of invented
// services, each step a process of its own, as a publisher runs it; and whether the memory that an
// import takes grows with the feed. It fails where that does.
const kinds = Object.keys(benchFeeds);

// The feed that the whole one is compared with.
const smallPart = 0.1;

const command = new Command('bench:publish')
  .description('Measures import, validate and publish on feeds of invented services.')
  .option('--services <count>', 'how many', readCountOption, 50_000)
  .option('--feed <kinds...>', `kinds of feed: ${kinds.join(', ')}`, kinds);

try {
  command.parse();
  const { services, feed } = command.opts<{ services: number; feed: readonly string[] }>();
  console.log(describeMachine());
  for (const kind of feed) {
    if (!isBenchFeed(kind)) throw new CommandError(`No feed of the kind “${kind}”: ${kinds.join(', ')}.`);
    await inFolder((workDir) => measureFeed(kind, services, workDir));
  }
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}

async function measureFeed(kind: BenchFeedKind, size: number, workDir: string): Promise<void> {
  const { memory: small } = await measureMemory(kind, Math.round(size * smallPart), workDir);
  const { memory: large, imported } = await measureMemory(kind, size, workDir);
  const keyPath = join(workDir, 'key.pem');
  await writeNewKey(keyPath, createKeyPem('demo'));
  const list = join(workDir, 'services.json');
  const release = join(workDir, 'release');
  const costs = [
    imported,
    await measureCommand(workDir, ['validate', list, '--today', benchDay]),
    await measureCommand(workDir, publishArguments(list, release, keyPath)),
  ];
  const published = costs.at(-1)?.report['services'];
  if (published !== size) throw new CommandError(`Of ${size} services ${String(published)} were published.`);
  console.log(`\n${size.toLocaleString('en-GB')} services from ${kind}, all of them published\n`);
  console.log(describeCosts(costs));
  const { isFlat, text } = describeGrowth(small, large);
  console.log(`\n${text}`);
  if (!isFlat) process.exitCode = 1;
}

/** What an import takes left to itself, as its output is left, and what it holds, in a run of its own. */
async function measureMemory(
  kind: BenchFeedKind,
  services: number,
  workDir: string,
): Promise<{ readonly memory: ImportMemory; readonly imported: CommandCost }> {
  const { heldMegabytes } = await measureImport(kind, services, workDir, true);
  const imported = await measureImport(kind, services, workDir);
  return { memory: { services, peakMegabytes: imported.peakMegabytes, heldMegabytes }, imported };
}

async function measureImport(
  kind: BenchFeedKind,
  size: number,
  workDir: string,
  isHeldWatched = false,
): Promise<CommandCost> {
  const data = await readRunningServices(size);
  const out = join(workDir, 'services.json');
  // Nothing of an earlier feed is compared with, and nothing it fetched is used again.
  for (const path of [out, seenPath(out)]) await rm(path, { force: true });
  await rm(join(workDir, 'services-raw'), { recursive: true, force: true });
  const feed = await benchFeeds[kind](data, workDir);
  try {
    const cost = await measureCommand(workDir, importArguments(kind, feed, out), isHeldWatched);
    const { accepted } = cost.report;
    if (accepted !== size) throw new CommandError(`Of ${size} services ${String(accepted)} were accepted.`);
    return cost;
  } finally {
    await feed.close();
  }
}

function importArguments(kind: BenchFeedKind, { from, options }: BenchFeed, out: string): string[] {
  return ['import', '--feed', kind, '--from', from, '--out', out, '--retrieved', benchDay, ...options];
}

function publishArguments(list: string, release: string, keyPath: string): string[] {
  return ['publish', list, '--out', release, '--key', keyPath, '--published', benchDay];
}

async function inFolder(work: (workDir: string) => Promise<void>): Promise<void> {
  const workDir = await mkdtemp(join(tmpdir(), 'bench-publish-'));
  try {
    await work(workDir);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
      throw new CommandError(`The disk of ${tmpdir()} is too small for so many services.`, { cause: error });
    }
    throw error;
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

function describeMachine(): string {
  const [load = 0] = loadavg();
  const machine = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  return load > availableParallelism() / 2
    ? `${machine}; busy (load ${load.toFixed(1)}), so wall times are longer than at rest.`
    : machine;
}
