import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { appDirs, deploy } from './support/publisher.ts';
import { deviceStrip, searchBox, waitUntilOfflineReady } from './support/screens.ts';

test.describe('the app itself', () => {
  test('a new version waits until the person agrees, then every open tab has it', async ({
    page,
    context,
    host,
    workDir,
  }) => {
    await page.goto(`${host.url}about-this-data`);
    await waitForWorker(page);
    await page.reload();
    const other = await context.newPage();
    await other.goto(host.url);
    await waitUntilOfflineReady(other);
    await searchBox(other).fill('housing');

    deploy(appDirs.next, join(workDir, 'app'));
    await page.reload();
    await expect(page.getByText('A new version of this app is ready')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('Version next');
    await Promise.all([
      other.waitForEvent('load'),
      page.getByRole('button', { name: 'Take the new version' }).click(),
    ]);
    await expect(page.getByRole('main')).toContainText('next');
    await expect(page.getByText('A new version of this app is ready')).toBeHidden();
    await expect(deviceStrip(other)).toContainText('Catalogue of');

    await host.stop();
    await other.reload();
    await expect(searchBox(other)).toBeVisible();
  });

  test('can be installed', async ({ host, workDir }) => {
    const executablePath = process.env['CHROMIUM_PATH'] ?? '';
    const context = await chromium.launchPersistentContext(join(workDir, 'profile'), {
      executablePath,
      args: ['--no-sandbox'],
    });
    const page = await context.newPage();
    await page.goto(host.url);
    await waitForWorker(page);
    const devTools = await context.newCDPSession(page);
    const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    await context.close();

    await host.stop();
    const later = await chromium.launchPersistentContext(join(workDir, 'profile'), {
      executablePath,
      args: ['--no-sandbox'],
    });
    const opened = await later.newPage();
    await opened.goto(host.url);
    await expect(searchBox(opened)).toBeVisible();
    await expect(deviceStrip(opened)).toContainText('Catalogue of');
    await later.close();
  });
});

async function waitForWorker(page: import('@playwright/test').Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(deviceStrip(page)).toContainText('Catalogue of');
}
