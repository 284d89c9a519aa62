import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { CommandError, describeFailure } from '../commandError.ts';
import { readCountOption } from '../commandOptions.ts';
import { createKeyPem, writeNewKey } from '../publish/keys.ts';
import { toTable } from './benchTable.ts';
import { measureCommand, type CommandCost } from './publishing/measureCommand.ts';
import { benchFeeds, writeFeed } from './publishing/writeFeed.ts';
import { benchDay, readBenchData } from './readBenchData.ts';

// `npm run bench:publish`: what it takes to import, validate and publish a large feed of invented
// services, each step a process of its own, as a publisher runs it.
const asked = { minutes: 5, gigabytes: 2 };

const command = new Command('bench:publish')
  .description('Measures import, validate and publish on a feed of invented services.')
  .option('--services <count>', 'how many', readCountOption, 50_000)
  .option('--feed <kind>', `kind of feed: ${benchFeeds.join(', ')}`, benchFeeds[0]);

try {
  command.parse();
  const { services, feed } = command.opts<{ services: number; feed: string }>();
  await run(services, feed);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}

async function run(size: number, feed: string): Promise<void> {
  const workDir = await mkdtemp(join(tmpdir(), 'bench-publish-'));
  try {
    console.log(describeMachine());
    const data = await readBenchData(size);
    const from = await writeFeed(feed, data, workDir);
    const keyPath = join(workDir, 'key.pem');
    await writeNewKey(keyPath, createKeyPem('demo'));
    const list = join(workDir, 'services.json');
    const release = join(workDir, 'release');
    const day = ['--retrieved', benchDay];
    const costs = [
      measureCommand(workDir, ['import', '--feed', feed, '--from', from, '--out', list, ...day]),
      measureCommand(workDir, ['validate', list, '--today', benchDay]),
      measureCommand(workDir, ['publish', list, '--out', release, '--key', keyPath, '--published', benchDay]),
    ];
    console.log(`\n${data.services.length.toLocaleString('en-GB')} services from ${feed}\n`);
    console.log(describeCosts(costs));
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

function describeCosts(costs: readonly CommandCost[]): string {
  const total = {
    step: 'in all',
    wallSeconds: costs.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
    cpuSeconds: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
  const rows = [...costs, total].map(({ step, wallSeconds, cpuSeconds, peakMegabytes }) => [
    step,
    wallSeconds.toFixed(1),
    cpuSeconds.toFixed(1),
    peakMegabytes.toFixed(0),
  ]);
  const isMet = total.wallSeconds < asked.minutes * 60 && total.peakMegabytes < asked.gigabytes * 1_024;
  return [
    toTable([['step', 'wall s', 'CPU s', 'peak MB'], ...rows]),
    `\nAsked: under ${asked.minutes} minutes and ${asked.gigabytes} GB: ${isMet ? 'met' : 'not met'}.`,
  ].join('\n');
}
