import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDemoApp } from './building/demoApp.ts';
import { projectDir } from './building/projectDir.ts';
import { publishStarterCatalogue } from './building/starterCatalogue.ts';
import { findChromium } from './checking/findChromium.ts';
import { ensureDemoKey } from './publish/demoKey.ts';

// The journeys: the built app, a real Chromium, real servers. Arguments go on to Playwright.
const workDir = join(projectDir, '.catalogue');
const keyPath = join(workDir, 'demo-key.pem');

try {
  const chromiumPath = findChromium();
  await ensureDemoKey(keyPath);
  await ensureDemoApp({ appDir: join(workDir, 'app'), keyPath });
  // A second version of the same app, for the journeys in which one replaces the other.
  await ensureDemoApp({ appDir: join(workDir, 'app-next'), keyPath, appVersion: 'next' });
  publishStarterCatalogue({ releaseDir: join(workDir, 'release'), keyPath });
  const args = ['test', '--config', 'tests/journeys/playwright.config.ts', ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: chromiumPath };
  process.exitCode = spawnSync('playwright', args, { cwd: projectDir, stdio: 'inherit', env }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
