import { join } from 'node:path';
import { expect, test } from './support/journey.ts';
import { publishNext, runCatalogue, writeCorrectedServices } from './support/publisher.ts';
import { deviceStrip, waitUntilOfflineReady } from './support/screens.ts';

const corrected = 'Dependency and Recovery Services in Torbay (corrected)';
const correctTorbay = (json: string) =>
  json.replace('"Dependency and Recovery Services in Torbay"', `"${corrected}"`);
const torbay = 'services/crs-prj-14746';

test.describe('the catalogue on the device', () => {
  test('on a bad signal the first copy shows how far it is, and says what it is good for', async ({
    page,
    context,
    host,
  }) => {
    await context.route('**/catalogue/objects/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(host.url);
    const progress = page.getByRole('progressbar');
    await expect(progress).toBeVisible();
    await expect(page.getByRole('main')).toContainText('the app works without a connection');
    await expect(page.getByRole('main')).toContainText(/\d+ of \d+ parts/);
    await waitUntilOfflineReady(page);
    await expect(progress).toBeHidden();
  });

  test('a correction reaches the device, and only what changed is fetched', async ({
    page,
    host,
    workDir,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    const first = host.objectRequests().length;
    publishNext(workDir, writeCorrectedServices(workDir, correctTorbay));

    await page.goto(`${host.url}${torbay}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(corrected);
    expect(host.objectRequests().length - first).toBe(1);
  });

  test('an update that breaks off leaves the old catalogue whole and goes on where it stopped', async ({
    page,
    host,
    workDir,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    // Every listing changes, so every file has to be fetched again.
    const services = writeCorrectedServices(workDir, (json) =>
      json
        .replaceAll('"status":"active"', '"status": "active"')
        .replaceAll(/ Services in /g, ' services in '),
    );
    publishNext(workDir, services);
    await host.stop();
    const before = host.objectRequests().length;
    await host.start(8);

    await page.goto(`${host.url}${torbay}`);
    await expect(deviceStrip(page)).toContainText('working offline');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Dependency and Recovery Services in Torbay',
    );

    const fetchedBefore = new Set(host.objectRequests().slice(before, before + 8));
    const resumeFrom = host.objectRequests().length;
    await host.start();
    await page.goto(`${host.url}catalogue`);
    await expect(deviceStrip(page)).toContainText('up to date');
    await page.goto(`${host.url}${torbay}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Dependency and Recovery services in Torbay',
    );
    const again = host.objectRequests().slice(resumeFrom);
    const all = new Set([...fetchedBefore, ...again]);
    // What had arrived before the break is not asked for a second time (one file may be cut mid-way).
    expect(again.filter((url) => fetchedBefore.has(url)).length).toBeLessThanOrEqual(6);
    expect(again.length).toBeLessThan(all.size);
  });

  test('a release that is wrongly signed is refused and said so in plain words', async ({
    page,
    host,
    workDir,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    const strangersKey = join(workDir, 'stranger.pem');
    runCatalogue('key', 'create', '--out', strangersKey);
    const services = writeCorrectedServices(workDir, correctTorbay);
    runCatalogue('publish', services, '--out', join(workDir, 'release'), '--key', strangersKey, '--new-key');

    await page.goto(`${host.url}catalogue`);
    await expect(page.getByRole('main')).toContainText(/could not be trusted/);
    await page.goto(`${host.url}${torbay}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Dependency and Recovery Services in Torbay',
    );
  });

  test('with no connection on the first visit after the app was kept, it says what to do, and works once there is one', async ({
    page,
    context,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await page.goto(`${host.url}catalogue`);
    await page.getByRole('button', { name: 'Remove the catalogue from this device' }).click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await expect(deviceStrip(page)).toContainText('no catalogue on this device');
    await page.close();
    await host.stop();

    const offline = await context.newPage();
    await offline.goto(host.url);
    await expect(offline.getByRole('main')).toContainText('There is no catalogue on this device yet');
    // The app's own first try has to be over: one that still goes on copies the catalogue without being asked.
    await expect(offline.getByRole('main')).toContainText('Check your connection.');
    await host.start();
    await offline.getByRole('button', { name: 'Copy the catalogue to this device' }).click();
    await waitUntilOfflineReady(offline);
  });

  test('weeks without a connection: the age of the copy is in plain sight', async ({
    page,
    context,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await page.close();
    await host.stop();

    const offline = await context.newPage();
    const sixWeeks = 42 * 24 * 60 * 60 * 1000;
    await offline.clock.setFixedTime(Date.now() + sixWeeks);
    await offline.goto(host.url);
    await expect(deviceStrip(offline)).toContainText('42 days');
    await expect(deviceStrip(offline)).toContainText('Check with the provider');
  });
});
