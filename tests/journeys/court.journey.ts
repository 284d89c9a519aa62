import { expect, test } from './support/journey.ts';
import {
  deviceStrip,
  foundServices,
  searchBox,
  setHomeArea,
  tickFilter,
  waitUntilOfflineReady,
} from './support/screens.ts';

test.describe('an officer at court', () => {
  test('first visit: the catalogue arrives and a service for this person can be opened', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await expect(deviceStrip(page)).toContainText('up to date');

    await setHomeArea(page, 'Torquay', /Torquay/);
    await searchBox(page).fill('drinking');
    const torbay = page.getByRole('link', { name: 'Dependency and Recovery Services in Torbay' });
    await expect(torbay).toBeVisible();
    await torbay.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /Dependency and Recovery Services in Torbay/,
    );
    await expect(page.getByRole('main')).toContainText('Devon Partnership Trust');
    await expect(page.getByRole('main')).toContainText('PRJ_14746');
  });

  test('a sentence pasted into the box can be read in it, and the box is one line high again without it', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    const box = searchBox(page);
    const heightOf = async (): Promise<number> => (await box.boundingBox())?.height ?? 0;
    const oneLine = await heightOf();
    await box.fill('rent arrears');
    expect(await heightOf()).toBe(oneLine);

    await box.fill(
      'sofa surfing since he came out, owes rent from his last place and wants work near Bolton',
    );
    expect(await heightOf()).toBeGreaterThan(oneLine);
    expect(await box.evaluate((area) => area.scrollHeight <= area.clientHeight)).toBe(true);
    await box.fill('he drinks every night and wants it to stop '.repeat(11));
    expect(await heightOf()).toBeLessThan(oneLine * 4);

    await box.press('Escape');
    await expect(box).toHaveValue('');
    expect(await heightOf()).toBe(oneLine);
  });

  test('second visit with no connection: opens, searches by need, cohort and home area, and opens a deep link', async ({
    page,
    context,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await page.close();
    await host.stop();

    const offline = await context.newPage();
    await offline.goto(host.url);
    await expect(deviceStrip(offline)).toContainText('working offline');
    await tickFilter(offline, 'Need', /^Accommodation/);
    await tickFilter(offline, 'Who it is for', /^Women/);
    await setHomeArea(offline, 'NP20', /Newport/);
    await expect(foundServices(offline).first()).toHaveText(/Women's Services in Gwent/);
    await expect(offline).toHaveURL(/need=accommodation/);
    await expect(offline).toHaveURL(/cohort=women/);
    await expect(offline).toHaveURL(/area=W06000022/);

    await foundServices(offline).first().getByRole('link').click();
    const serviceUrl = offline.url();
    await expect(offline.getByRole('main')).toContainText('The Nelson Trust');

    const newTab = await context.newPage();
    await newTab.goto(serviceUrl);
    await expect(newTab.getByRole('heading', { level: 1 })).toHaveText(/Women's Services in Gwent/);
    await newTab.goto(
      offline.url().replace(/services\/.*/, '?need=accommodation&cohort=women&area=W06000022'),
    );
    await expect(foundServices(newTab).first()).toHaveText(/Women's Services in Gwent/);
  });

  test('a Torbay service is not offered for Plymouth, though both contracts are coded alike', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await setHomeArea(page, 'Plymouth', /Plymouth/);
    await tickFilter(page, 'Need', /^Dependency/);
    await expect(page.getByRole('main')).not.toContainText('Services in Torbay');
  });

  test('back from a service finds the list, the filters and the words typed as they were', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await setHomeArea(page, 'Leeds', /^Leeds/);
    await searchBox(page).fill('rent arrears');
    // Until this is understood, what stands there is the answer to the empty box.
    await expect(page.getByRole('button', { name: /^Accommodation/ })).toBeVisible();
    const first = foundServices(page).first();
    const name = await first.innerText();
    await first.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.goBack();
    await expect(searchBox(page)).toHaveValue('rent arrears');
    await expect(foundServices(page).first()).toHaveText(name);
    await page.goBack();
    await expect(page).not.toHaveURL(/area=/);
  });

  test('a provider is found though its name is misspelt', async ({ page, host }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await searchBox(page).fill('nelsn trust');
    await expect(page.getByRole('main').getByText('The Nelson Trust').first()).toBeVisible();
    await expect(foundServices(page).first()).toHaveText(/Women/);
  });

  test('a service that is over is not offered; its page says so and names what replaced it', async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await page.goto(`${host.url}services/crs-prj-6557`);
    await expect(page.getByRole('main')).toContainText(/over/i);
    await page.getByRole('link', { name: /Women's Services in Gwent/ }).click();
    await expect(page).toHaveURL(/crs-prj-12498-gwent/);
  });

  test('a name that is two places is asked, not guessed', async ({ page, host }) => {
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await searchBox(page).fill('housing newport');
    const ask = page.getByRole('button', { name: /Newport.*Isle of Wight/ });
    await expect(ask).toBeVisible();
    await ask.click();
    await expect(page).toHaveURL(/area=E06000046/);
  });
});
