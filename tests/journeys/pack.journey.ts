import type { Locator, Page } from '@playwright/test';
import type { Host } from './support/host.ts';
import { expect, test } from './support/journey.ts';
import { Person } from './support/person.ts';
import { publishNext, writeCorrectedServices } from './support/publisher.ts';
import { waitUntilOfflineReady } from './support/screens.ts';

// No contract that is published names a phone, so one listing is given the invented number of a team.
const withPhone = (json: string) =>
  json.replace(
    /("id":"crs-prj-14746".*?"contacts":)\[\]/,
    '$1[{"name":"Referral team","phone":"01632 960 001","email":null}]',
  );

async function goOffline(page: Page, host: Host): Promise<void> {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await host.stop();
}

async function pickArea(person: Person, typed: string, name: string | RegExp): Promise<void> {
  await person.type(person.page.getByRole('combobox', { name: 'Home area' }), typed);
  await person.tap(person.page.getByRole('option', { name }).first());
}

const part = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title });

/** Notes that the page asked for its print dialog, which nobody here could close again. */
async function watchPrintDialog(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printsAsked'] = String(printsAsked() + 1);
    };
    const printsAsked = () => Number(document.documentElement.dataset['printsAsked'] ?? 0);
  });
  return async () => page.evaluate(() => Number(document.documentElement.dataset['printsAsked'] ?? 0));
}

/** How many pages a PDF of Chromium has. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.describe('a reach-in worker in a prison, without a network', () => {
  test('scenario 2: three people, three home areas: one pack on paper with numbers, hours and dates, and no name', async ({
    page,
    host,
    workDir,
  }) => {
    publishNext(workDir, writeCorrectedServices(workDir, withPhone));
    const countPrints = await watchPrintDialog(page);
    await goOffline(page, host);
    const person = new Person(page);
    await person.tap(page.getByRole('link', { name: 'Packs' }));
    await pickArea(person, 'torq', /Torquay/);
    await pickArea(person, 'stockp', /^Stockport local authority/);
    // A whole delivery unit.
    await pickArea(person, 'hull and', /probation delivery unit/);
    await person.choose(page.getByLabel('The prison you are in'), /^HMP Manchester/);
    await person.tap(page.getByRole('button', { name: 'Prepare the pack' }));
    await expect(
      page.getByText(/^\d+ of the \d+ services in this pack have no phone number listed/),
    ).toBeVisible();
    await person.tap(page.getByRole('button', { name: 'Print, or save as PDF' }));
    person.expectQuick(11);
    expect(await countPrints()).toBe(1);

    const torbay = part(page, 'Services for people returning to Torbay');
    await expect(torbay).toContainText('01632 960 001 (Referral team).');
    await expect(torbay).toContainText('Hours');
    await expect(torbay).toContainText('How to refer');
    await expect(torbay).toContainText('Before release');
    const blocks = page.locator('.app-pack__block');
    const dated = blocks.filter({ hasText: /Newest date in its source: \d|Its source carries no date/ });
    await expect(dated).toHaveCount(await blocks.count());
    await expect(torbay).toContainText('Give no name until a referral is agreed.');
    await expect(torbay.getByText('Write here by hand')).toBeVisible();
    await expect(torbay).toContainText('HMP Manchester holds men, so services only for women are left out.');
    await expect(torbay).not.toContainText('Women’s Services');
    const stockport = part(page, 'Services for people returning to Stockport');
    await expect(stockport).toContainText(/HMP Manchester is about [1-9] miles from the middle of Stockport/);
    await expect(stockport.getByText('01632 960 001')).toHaveCount(0);
    await expect(part(page, /^Services for people returning to the Hull/)).toContainText('Humberside');
    await expect(part(page, 'Services for people anywhere in England and Wales')).toContainText('Samaritans');
    await expect(part(page, /anywhere in England$/)).toContainText('Its listed area is England.');
    await expect(part(page, /anywhere in Wales$/)).toHaveCount(0);
    await expect(page.locator('.app-pack')).not.toContainText('Person A');

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
    await expect(page.locator('.app-pack__dates')).toContainText(
      /Pack prepared on \d{1,2} \w+ \d{4}\. Catalogue (?:of|published).* Its publisher stands by it until \d{1,2} \w+ \d{4}: check again after that day\./,
    );
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(6);
    // With no need chosen it holds over a hundred helplines, which a folder must still hold.
    expect(pages).toBeLessThanOrEqual(30);
    // The address holds a number, and nothing of whom or what the pack is for.
    expect(new URL(page.url()).pathname).toBe('/pack/1');
    expect(new URL(page.url()).search).toBe('');
  });

  test('a pack prepared before going offline is kept and dated; what ended since is left out and named', async ({
    page,
    context,
    host,
    workDir,
  }) => {
    const now = new Date();
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
    const ends = inDays(3).toISOString().slice(0, 10);
    publishNext(
      workDir,
      writeCorrectedServices(workDir, (json) =>
        json.replace(/("id":"crs-prj-14746".*?"ends":)null/, `$1"${ends}"`),
      ),
    );
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await page.getByRole('link', { name: 'Packs' }).click();
    const person = new Person(page);
    await pickArea(person, 'torq', /Torquay/);
    await page.getByLabel('Large type').check();
    await page.getByRole('button', { name: 'Prepare the pack' }).click();
    await expect(page.locator('.app-pack__block')).not.toHaveCount(0);
    const blocks = await page.locator('.app-pack__block').count();
    await page.close();
    await host.stop();

    const later = await context.newPage();
    await later.clock.install({ time: inDays(40) });
    await later.goto(`${host.url}pack`);
    const prepared = now.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/London',
    });
    await expect(later.getByRole('main')).toContainText(`Prepared on ${prepared}.`);
    await later.getByRole('link', { name: 'Pack 1' }).click();
    // 16 points, on paper too.
    await later.emulateMedia({ media: 'print' });
    await expect(later.locator('.app-pack--large .app-pack__block dd').first()).toHaveCSS(
      'font-size',
      /^21\.3/,
    );
    await later.emulateMedia({ media: 'screen' });
    await expect(later.getByRole('main')).toContainText(
      'Over since the pack was prepared, so left out: Dependency and Recovery Services in Torbay.',
    );
    await expect(later.locator('.app-pack__block')).toHaveCount(blocks - 1);
    await expect(later.locator('.app-pack__dates')).toContainText('the copy is 40 days old');
    await later.getByRole('link', { name: 'All packs' }).click();
    await later.getByRole('button', { name: /^Remove/ }).click();
    await expect(later.getByRole('link', { name: 'Pack 1' })).toHaveCount(0);
  });

  test('without a home area nothing is prepared, and the screen says what is missing', async ({
    page,
    host,
  }) => {
    await goOffline(page, host);
    await page.getByRole('link', { name: 'Packs' }).click();
    await page.getByRole('button', { name: 'Prepare the pack' }).click();
    await expect(page.getByText('Pick a home area first.')).toBeVisible();
  });
});
