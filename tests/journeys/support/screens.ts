import { expect, type Locator, type Page } from '@playwright/test';

/** The box a practitioner types into. */
export const searchBox = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'What does the person need?' });

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

/** Types a home area and picks the suggestion of that name. */
export async function setHomeArea(page: Page, typed: string, suggestion: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Home area' }).fill(typed);
  await page.getByRole('option', { name: suggestion }).first().click();
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
