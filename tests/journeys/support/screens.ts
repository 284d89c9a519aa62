import { expect, type Locator, type Page } from '@playwright/test';

/** The box a practitioner types into. */
export const searchBox = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'What does the person need?' });

/** The line about the device's copy that stands on every screen. */
export const deviceStrip = (page: Page): Locator =>
  page.getByRole('status', { name: 'Catalogue on this device' });

/** The names in the list of services found. */
export const foundServices = (page: Page): Locator =>
  page.getByRole('main').getByRole('heading', { level: 3 });

/** Waits until the app opens without a network: its worker is active and its catalogue is stored and searchable. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(deviceStrip(page)).toContainText('Catalogue of');
  await expect(foundServices(page).first()).toBeVisible();
}

/** The field a home area is typed into. */
export const homeAreaField = (page: Page): Locator => page.getByRole('combobox', { name: 'Home area' });

/** Types a home area, picks the suggestion of that name, and reads on once the services are those for it. */
export async function setHomeArea(page: Page, typed: string, suggestion: string | RegExp): Promise<void> {
  await seeAnotherHomeArea(page, async () => {
    await homeAreaField(page).fill(typed);
    await page.getByRole('option', { name: suggestion }).first().click();
  });
}

/** Sets another home area by `set`, and waits for its services: until then those of the last one stand there. */
export async function seeAnotherHomeArea(page: Page, set: () => Promise<void>): Promise<void> {
  const heading = page.locator('h2#results');
  const before = await heading.innerText();
  await set();
  await expect(heading).not.toHaveText(before);
  await expect(heading).toContainText('for someone living in');
}

/** Opens the filters, and the group, where they are closed, and ticks one. */
export async function tickFilter(page: Page, group: string, value: RegExp): Promise<void> {
  const showFilters = page.getByRole('button', { name: /^Show filters/ });
  if (await showFilters.isVisible()) await showFilters.click();
  const filters = page.getByRole('group', { name: group });
  const box = filters.getByRole('checkbox', { name: value });
  if (!(await box.isVisible())) await page.getByText(group, { exact: true }).first().click();
  await box.check();
}
