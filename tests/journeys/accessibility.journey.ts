import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { foundServices, searchBox, setHomeArea, waitUntilOfflineReady } from './support/screens.ts';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const sizes = [
  { name: 'a tablet held upright', viewport: { width: 800, height: 1280 } },
  { name: 'a tablet on its side', viewport: { width: 1280, height: 800 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
];
const screens = [
  { name: 'everything', path: '' },
  { name: 'results for a home area', path: '?area=E06000027&need=dependency' },
  { name: 'nothing found', path: '?area=E06000027&need=thinking&route=grant' },
  { name: 'a service', path: 'services/crs-prj-7283-e' },
  { name: 'a service that is over', path: 'services/crs-prj-6557' },
  { name: 'no such service', path: 'services/none' },
  { name: 'the text of a service', path: 'services/crs-prj-7283-e/text' },
  { name: 'all shortlists', path: 'shortlists' },
  { name: 'a shortlist', path: 'shortlists/person-a' },
  { name: 'the text of a shortlist', path: 'shortlists/person-a/text' },
  { name: 'packs', path: 'pack' },
  { name: 'a pack', path: 'pack/1' },
  { name: 'the catalogue on this device', path: 'catalogue' },
  { name: 'about this data', path: 'about-this-data' },
  { name: 'how search works', path: 'how-search-works' },
  { name: 'no such page', path: 'nowhere' },
];

for (const { name, viewport } of sizes) {
  test(`every screen is accessible on ${name}, and nothing runs off its side`, async ({ page, host }) => {
    // Many screens, each read as a whole: more than one journey's time on a slow machine.
    test.setTimeout(240_000);
    await page.setViewportSize(viewport);
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await fillShortlistAndPack(page, host.url);
    for (const screen of screens) {
      await page.goto(`${host.url}${screen.path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page.getByText(/Getting the catalogue ready|Searching…|Opening the|Writing the text/),
      ).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
      expect(violations.map(({ id, nodes }) => [screen.name, id, nodes[0]?.html])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${screen.name} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  });
}

/** Two services on a shortlist, one of them considered and not chosen, and a pack. */
async function fillShortlistAndPack(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?area=E06000027`);
  const toggles = page.getByRole('button', { name: /^Shortlist: Person A/ });
  await toggles.nth(0).click();
  await toggles.nth(1).click();
  await page.getByRole('link', { name: 'Shortlists (2)' }).click();
  await page.getByRole('link', { name: 'Person A' }).click();
  await page
    .getByLabel(/^Chosen, or considered/)
    .first()
    .selectOption('full');
  await expect(page.getByRole('heading', { name: 'Considered, not chosen' })).toBeVisible();
  await page.goto(`${url}pack`);
  await page.getByRole('combobox', { name: 'Home area' }).fill('Torquay');
  await page
    .getByRole('option', { name: /Torquay/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Prepare the pack' }).click();
  await expect(page.getByRole('heading', { name: 'Contents by need' })).toBeVisible();
}

test('works with a keyboard alone: home area, need, result, and back', async ({ page, host }) => {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await searchBox(page).focus();
  await page.keyboard.type('housing');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Torquay');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=E06000027/);
  const first = foundServices(page).first().getByRole('link');
  await expect(first).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await first.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/services\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Back to results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(foundServices(page).first()).toBeVisible();
});

test('a service prints as one clean document with its dates', async ({ page, host }) => {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await setHomeArea(page, 'Torquay', /Torquay/);
  await page.goto(`${host.url}services/crs-prj-14746`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Catalogue on this device' })).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(5000);
});
