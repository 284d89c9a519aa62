import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Host } from './host.ts';
import { appDirs, deploy, starterRelease } from './publisher.ts';

/** What every journey has: a folder, a host with the starter catalogue on it, and a watch on the console. */
interface JourneyFixtures {
  readonly workDir: string;
  readonly host: Host;
  readonly consoleWatch: void;
}

/** A journey: `page` is one device's browser, `host` the server it knows. */
export const test = base.extend<JourneyFixtures>({
  workDir: async ({ browserName }, use) => {
    const workDir = mkdtempSync(join(tmpdir(), `journey-${browserName}-`));
    await use(workDir);
    rmSync(workDir, { recursive: true });
  },
  host: async ({ workDir }, use) => {
    const appDir = join(workDir, 'app');
    const releaseDir = join(workDir, 'release');
    deploy(appDirs.current, appDir);
    deploy(starterRelease, releaseDir);
    const host = new Host(appDir, releaseDir);
    await host.start();
    await use(host);
    await host.stop();
  },
  // A breach of the security policy or an uncaught error fails the journey it happens in.
  consoleWatch: [
    async ({ context }, use) => {
      const troubles: string[] = [];
      context.on('weberror', (error) => troubles.push(String(error.error())));
      context.on('console', (message) => {
        if (/Content Security Policy|Refused to/i.test(message.text())) troubles.push(message.text());
      });
      await use();
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
