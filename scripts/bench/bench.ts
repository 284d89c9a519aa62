import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { Command } from 'commander';
import { CommandError, describeFailure } from '../commandError.ts';
import { fullRun, quickRun, type BenchSettings } from './benchSettings.ts';
import { describeRuns, describeVerdicts } from './benchTable.ts';
import { engineNames } from './engines/engines.ts';
import { readSizes } from './readSizes.ts';
import type { EngineRun } from './runEngine.ts';
import { toVerdicts } from './verdicts.ts';

// `npm run bench`: the catalogue's search beside the libraries people would use instead, on the same
// services and queries, each engine in a process of its own so that none fills another's memory.
const command = new Command('bench')
  .description('Measures the search engine against fuse.js, minisearch and flexsearch.')
  .option('--sizes <list>', 'numbers of services, with commas', readSizes)
  .option('--quick', 'two small sizes and fewer queries: under a minute')
  .option('--seed <which>', 'queries to "tune" with, or to "report"', 'report')
  .option('--engines <list>', 'only these engines, with commas')
  .option('--json <file>', 'also write all figures as JSON');

try {
  command.parse();
  const options = command.opts<{
    sizes?: readonly number[];
    quick?: true;
    seed: string;
    engines?: string;
    json?: string;
  }>();
  await run(toSettings(options), options.json);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}

async function run(settings: BenchSettings, jsonPath: string | undefined): Promise<void> {
  const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`;
  console.log(`${machine}; queries to ${settings.seed}`);
  const [load = 0] = loadavg();
  if (load > availableParallelism() / 2)
    console.log(
      `This machine is busy (load ${load.toFixed(1)}): times will be longer than they are at rest.`,
    );
  const runs: EngineRun[] = [];
  for (const size of settings.sizes) {
    for (const engine of settings.engines) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${size} services: ${engine}…`);
      runs.push(await runInOwnProcess(engine, size, settings));
    }
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    console.log(
      describeRuns(
        size,
        runs.filter((each) => each.size === size),
      ),
    );
  }
  const verdicts = toVerdicts(runs);
  console.log(`\nWhat is asked of the search\n${describeVerdicts(verdicts)}`);
  if (jsonPath)
    await writeFile(jsonPath, `${JSON.stringify({ machine, settings, runs, verdicts }, null, 2)}\n`);
}

function runInOwnProcess(engine: string, size: number, settings: BenchSettings): Promise<EngineRun> {
  const nothing = {
    engine,
    size,
    buildMs: null,
    indexBytes: null,
    loadMs: null,
    measured: null,
    queriesAsked: 0,
  };
  return new Promise((resolve) => {
    let result: EngineRun | null = null;
    const child = fork(new URL('./engineProcess.ts', import.meta.url), {
      execArgv: ['--max-old-space-size=8192'],
      serialization: 'advanced',
    });
    child.on('message', (message: EngineRun) => {
      result = message;
    });
    child.on('exit', (code) => resolve(result ?? { ...nothing, skipped: `its process ended with ${code}` }));
    child.send({ engine, size, settings });
  });
}

function toSettings(options: {
  sizes?: readonly number[];
  quick?: true;
  seed: string;
  engines?: string;
}): BenchSettings {
  const { seed } = options;
  if (seed !== 'tune' && seed !== 'report') throw new CommandError('--seed is either "tune" or "report".');
  const base = options.quick ? quickRun : fullRun;
  const engines = options.engines?.split(',').map((name) => name.trim()) ?? engineNames;
  const unknown = engines.find((name) => !engineNames.includes(name));
  if (unknown !== undefined)
    throw new CommandError(`There is no engine "${unknown}"; there are: ${engineNames.join('; ')}.`);
  return { ...base, seed, engines, ...(options.sizes ? { sizes: options.sizes } : {}) };
}
