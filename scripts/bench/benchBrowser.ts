import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { ensureDemoApp } from '../building/demoApp.ts';
import { projectDir } from '../building/projectDir.ts';
import { describeFailure } from '../commandError.ts';
import { ensureDemoKey } from '../publish/demoKey.ts';
import { serveCatalogue } from '../serve.ts';
import { measureDevice, type DeviceRun } from './browser/measureDevice.ts';
import { publishBenchRelease } from './browser/publishBenchRelease.ts';
import { describeDeviceRuns } from './browser/deviceTable.ts';
import { toTypedPhrases } from './browser/typedPhrases.ts';
import { readSizes } from './readSizes.ts';

// `npm run bench:browser`: the built app in Chromium, slowed four times, with many invented services.
const command = new Command('bench:browser')
  .description('Measures the app in a slowed browser: keystroke to results, opening offline, memory.')
  .option('--sizes <list>', 'numbers of services, with commas', readSizes, [20_000, 50_000])
  .option('--phrases <count>', 'how many phrases to type', Number, 24)
  .option('--opens <count>', 'how often to open offline', Number, 5)
  .option('--json <file>', 'also write all figures as JSON');

const workDir = await mkdtemp(join(tmpdir(), 'bench-browser-'));
try {
  command.parse();
  const options = command.opts<{ sizes: readonly number[]; phrases: number; opens: number; json?: string }>();
  const keyDir = join(projectDir, '.catalogue');
  const keyPath = join(keyDir, 'demo-key.pem');
  const appDir = join(keyDir, 'app');
  await mkdir(keyDir, { recursive: true });
  await ensureDemoKey(keyPath);
  await ensureDemoApp({ appDir, keyPath });
  const runs: DeviceRun[] = [];
  for (const size of options.sizes) {
    console.log(`${size.toLocaleString('en-GB')} services: publishing, then typing…`);
    const releaseDir = await publishBenchRelease(size, workDir, keyPath);
    const { server, url } = await serveCatalogue({ appDir, releaseDir, port: 0 });
    const stopServer = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    try {
      runs.push(
        await measureDevice({
          size,
          url,
          profileDir: join(workDir, `profile-${size}`),
          phrases: await toTypedPhrases(size, options.phrases),
          offlineOpens: options.opens,
          stopServer,
        }),
      );
    } finally {
      await stopServer();
    }
  }
  console.log(describeDeviceRuns(runs));
  if (options.json) await writeFile(options.json, `${JSON.stringify({ runs }, null, 2)}\n`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
} finally {
  await rm(workDir, { recursive: true, force: true });
}
