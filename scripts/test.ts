import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from './building/projectDir.ts';
import { countPlaywrightTests, countVitestTests, type TestCounts } from './checking/countTests.ts';

// `npm test`: every check, one after the other, all of them even when one fails, and one line that counts.
const reportDir = await mkdtemp(join(tmpdir(), 'catalogue-test-'));
const vitestReport = (name: string) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${join(reportDir, name)}`,
];
const stages: readonly {
  script: string;
  args?: readonly string[];
  report?: string;
  count?: typeof countVitestTests;
}[] = [
  { script: 'test:format' },
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:unit', args: vitestReport('unit.json'), report: 'unit.json', count: countVitestTests },
  {
    script: 'test:architecture',
    args: vitestReport('architecture.json'),
    report: 'architecture.json',
    count: countVitestTests,
  },
  {
    script: 'test:journeys',
    args: ['--reporter=list,json'],
    report: 'journeys.json',
    count: countPlaywrightTests,
  },
];

let passed = 0;
let failed = 0;
for (const stage of stages) {
  const counts = await run(stage);
  console.log(`\n${stage.script}: ${counts.passed} passed, ${counts.failed} failed\n`);
  passed += counts.passed;
  failed += counts.failed;
}
await rm(reportDir, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function run(stage: (typeof stages)[number]): Promise<TestCounts> {
  console.log(`— ${stage.script}`);
  const { status } = spawnSync('npm', ['run', '-s', stage.script, '--', ...(stage.args ?? [])], {
    cwd: projectDir,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reportDir, 'journeys.json') },
  });
  const asOne = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!stage.report || !stage.count) return asOne;
  const report = await readFile(join(reportDir, stage.report), 'utf8').catch(() => null);
  if (report === null) return asOne;
  const counts = stage.count(JSON.parse(report));
  // A run that ended badly without a failed test (a crash, an empty suite) is a failure all the same.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
