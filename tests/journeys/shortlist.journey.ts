import type { Page } from '@playwright/test';
import type { Host } from './support/host.ts';
import { expect, test } from './support/journey.ts';
import { Person, readClipboard } from './support/person.ts';
import { publishNext, writeCorrectedServices } from './support/publisher.ts';
import {
  deviceStrip,
  foundServices,
  homeAreaField,
  searchBox,
  seeAnotherHomeArea,
  waitUntilOfflineReady,
} from './support/screens.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Lets the device copy the catalogue, then takes the server away for good. */
async function goOffline(page: Page, host: Host): Promise<void> {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await host.stop();
}

async function setHomeArea(person: Person, typed: string, name: RegExp): Promise<void> {
  await seeAnotherHomeArea(person.page, async () => {
    await person.type(homeAreaField(person.page), typed);
    await person.tap(person.page.getByRole('option', { name }).first());
  });
}

const toggle = (page: Page, service: string | RegExp) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: service }) })
    .getByRole('button', {
      name: /^Shortlist: /,
    });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

test.describe('an officer at court, no signal, minutes left', () => {
  test('scenario 1: a woman with rent arrears from another force’s area: text under 500 characters with both dates', async ({
    page,
    host,
  }) => {
    await goOffline(page, host);
    await page.reload();
    await expect(deviceStrip(page)).toContainText('working offline');
    const person = new Person(page);
    await person.type(searchBox(page), 'woman rent arrears');
    await setHomeArea(person, 'newport', /^Newport \(local authority/);
    await person.tap(link(page, /Women's Services in Gwent/));
    await person.tap(link(page, 'Text for the report'));
    await person.tap(button(page, '500'));
    await expect(page.getByText(/of 500 characters/).first()).toBeVisible();
    await person.tap(button(page, 'Copy'));
    await expect(page.getByText('Copied. Paste it into the report.')).toBeVisible();
    person.expectQuick(7);

    const { plain, html } = await readClipboard(page);
    expect(plain.length).toBeLessThanOrEqual(500);
    expect(plain).toContain("Women's Services in Gwent");
    expect(plain).toContain('Newport');
    expect(plain).toMatch(/no person has checked|checked on \d+ \w+ \d{4}/);
    expect(plain).toMatch(/[Cc]opied to this device on \d{1,2} \w+ \d{4}/);
    expect(plain).toContain('A place has not been requested.');
    expect(html).toMatch(/^<p>[^<]+<\/p>$/);
    expect(html).toContain("Women's Services in Gwent");
  });

  test('scenario 6: a listing silent about arson says so in the text and implies no acceptance', async ({
    page,
    host,
  }) => {
    await goOffline(page, host);
    const person = new Person(page);
    await setHomeArea(person, 'torquay', /Torquay/);
    await person.tap(link(page, /Dependency and Recovery Services in Torbay/));
    await expect(page.getByRole('region', { name: 'Whom it takes' })).toContainText(
      /does not say whether it takes people convicted of .*arson/,
    );
    await person.tap(link(page, 'Text for the report'));
    await person.tap(button(page, 'Copy'));
    await expect(page.getByText('Copied. Paste it into the report.')).toBeVisible();
    person.expectQuick(5);
    const { plain } = await readClipboard(page);
    expect(plain).toContain('The listing does not say');
    expect(plain).toMatch(/whether any conviction excludes a person|convicted of .*arson.* are accepted/);
    expect(plain).not.toContain('The listing states that people convicted of');
  });

  test('scenario 10: two places with one name: the app asks, and the shortlist keeps the one picked', async ({
    page,
    host,
  }) => {
    await goOffline(page, host);
    const person = new Person(page);
    await person.type(searchBox(page), 'housing newport');
    await person.tap(page.getByRole('button', { name: /Newport.*Isle of Wight/ }));
    await person.tap(page.getByRole('button', { name: /^Shortlist: Person A/ }).first());
    await person.tap(link(page, 'Shortlists (1)'));
    person.expectQuick(4);
    await expect(page.getByRole('main')).toContainText('Isle of Wight · Accommodation');
  });

  test('several people at once: each keeps its own area, services, order and reasons, through a restart', async ({
    page,
    context,
    host,
  }) => {
    await goOffline(page, host);
    const person = new Person(page);
    await setHomeArea(person, 'leeds', /^Leeds local authority/);
    const names = await foundServices(page).allInnerTexts();
    const [first = '', second = '', third = ''] = names;
    for (const name of [first, second, third]) await person.tap(toggle(page, name));
    await expect(link(page, 'Shortlists (3)')).toBeVisible();

    await person.choose(page.getByLabel('Add services to the shortlist of'), /^Person B/);
    await setHomeArea(person, 'torquay', /Torquay/);
    await person.tap(toggle(page, /Dependency and Recovery Services in Torbay/));
    await person.tap(link(page, 'Shortlists (4)'));
    await expect(page.getByRole('main')).toContainText('Torbay');

    await person.tap(link(page, 'Person A'));
    await expect(foundServices(page)).toHaveText([first, second, third]);
    await person.tap(
      page
        .getByRole('listitem')
        .filter({ hasText: second })
        .getByRole('button', { name: /^Move up/ }),
    );
    await expect(foundServices(page)).toHaveText([second, first, third]);
    await person.choose(
      page.getByLabel(`Chosen, or considered and not chosen: ${third}`),
      'Not chosen: too far',
    );
    await expect(page.getByRole('heading', { name: 'Considered, not chosen' })).toBeVisible();
    await page.close();

    const again = await context.newPage();
    await again.goto(`${host.url}shortlists/person-a`);
    await expect(foundServices(again)).toHaveText([second, first, third]);
    await expect(again.getByLabel(`Reason: ${third}`)).toHaveValue('too-far');
    await again.getByRole('link', { name: 'Text for the report' }).click();
    await again.getByLabel('Alternatives considered').check();
    await expect(again.getByRole('main')).toContainText(
      `${third} was considered and not chosen because it was too far from Leeds.`,
    );
  });
});

test.describe('time goes by while the device is offline', () => {
  test('scenario 3: a listing that ended yesterday is gone by its date, and the shortlist says so', async ({
    page,
    host,
    workDir,
  }) => {
    const now = new Date();
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
    const ends = inDays(1).toISOString().slice(0, 10);
    publishNext(
      workDir,
      writeCorrectedServices(workDir, (json) =>
        json.replace(/("id":"crs-prj-14746".*?"ends":)null/, `$1"${ends}"`),
      ),
    );
    await page.clock.install({ time: now });
    await goOffline(page, host);
    const person = new Person(page);
    await setHomeArea(person, 'torquay', /Torquay/);
    await person.tap(toggle(page, /Dependency and Recovery Services in Torbay/));
    await page.clock.setSystemTime(inDays(2));
    await page.clock.runFor(61_000);
    await expect(link(page, /Dependency and Recovery Services in Torbay/)).toHaveCount(0);
    await person.tap(link(page, 'Shortlists (1)'));
    await person.tap(link(page, 'Person A'));
    person.expectQuick(5);
    await expect(page.getByRole('main')).toContainText('This service is over. It ended on');
    await person.tap(link(page, 'Text for the report'));
    await expect(page.getByRole('main')).toContainText(
      'Over, so not in the text: Dependency and Recovery Services in Torbay.',
    );
    await expect(button(page, 'Copy')).toHaveCount(0);
  });

  test('scenario 9: a requirement that ends by its date leaves new texts, and copied ones keep their words', async ({
    page,
    host,
  }) => {
    await page.clock.install({ time: new Date('2026-11-20T10:00:00Z') });
    await goOffline(page, host);
    const person = new Person(page);
    await setHomeArea(person, 'torquay', /Torquay/);
    await person.tap(toggle(page, /Dependency and Recovery Services in Torbay/));
    await person.tap(link(page, 'Shortlists (1)'));
    await person.tap(link(page, 'Person A'));
    await person.tap(link(page, 'Text for the report'));
    await expect(page.getByRole('main')).toContainText('post-sentence supervision');
    await person.tap(button(page, 'Copy'));
    await expect(page.getByText('Copied. Paste it into the report.')).toBeVisible();
    person.expectQuick(7);

    await page.clock.setSystemTime(new Date('2026-11-23T10:00:00Z'));
    await page.clock.runFor(61_000);
    await expect(page.locator('.app-text')).not.toContainText('post-sentence supervision');
    await expect(page.locator('.app-text')).toContainText('rehabilitation activity requirement');
    await page.getByRole('link', { name: 'Back to the shortlist' }).click();
    await page.getByText('Text for the proposed sentence, 20 November 2026').click();
    await expect(page.getByRole('main')).toContainText('post-sentence supervision');
  });

  test('a shortlist clears itself after its days, and until then can be cleared and brought back', async ({
    page,
    host,
  }) => {
    const now = new Date();
    await page.clock.install({ time: now });
    await goOffline(page, host);
    await page
      .getByRole('button', { name: /^Shortlist: Person A/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Shortlists (1)' }).click();
    await page.getByRole('link', { name: 'Person A' }).click();
    await page.getByLabel('Days it is kept').selectOption('2');
    await page.getByRole('button', { name: 'Clear this shortlist' }).click();
    await expect(page.getByRole('main')).toContainText('No service is on this shortlist.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(foundServices(page)).toHaveCount(1);
    await page.clock.setSystemTime(new Date(now.getTime() + 2 * 86_400_000));
    await page.clock.runFor(61_000);
    await expect(page.getByRole('main')).toContainText('No service is on this shortlist.');
    const cleared = /A shortlist cleared itself on \d{1,2} \w+ \d{4}, when its days were over\./;
    await expect(page.getByRole('main')).toContainText(cleared);
    await page.getByRole('link', { name: 'All shortlists' }).click();
    await expect(page.getByRole('main')).toContainText('There is no shortlist on this device.');
    await expect(page.getByRole('main')).toContainText(cleared);
  });
});

test.describe('what is kept, and what is not', () => {
  test('a Word document is made without a network', async ({ page, host }) => {
    await goOffline(page, host);
    await page.reload();
    await expect(foundServices(page).first()).toBeVisible();
    await foundServices(page).first().getByRole('link').click();
    await page.getByRole('link', { name: 'Text for the report' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word document' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^paste-\d{4}-\d{2}-\d{2}\.docx$/);
    await expect(page.getByText('Saved as a Word document.')).toBeVisible();
  });

  test('where the clipboard is refused the text is marked, and the screen says how to copy it', async ({
    page,
    context,
    host,
  }) => {
    await context.clearPermissions();
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    });
    await goOffline(page, host);
    await foundServices(page).first().getByRole('link').click();
    await page.getByRole('link', { name: 'Text for the report' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText(/The text is marked: press Ctrl and C/)).toBeVisible();
    const marked = await page.evaluate(() => window.getSelection()?.toString() ?? '');
    expect(marked).toContain('A place has not been requested.');
  });

  test('leave nothing on this device: all but the catalogue goes, in every tab', async ({
    page,
    context,
    host,
  }) => {
    await goOffline(page, host);
    await page
      .getByRole('button', { name: /^Shortlist: Person A/ })
      .first()
      .click();
    const other = await context.newPage();
    await other.goto(host.url);
    await expect(other.getByRole('link', { name: 'Shortlists (1)' })).toBeVisible();
    await page.getByRole('link', { name: 'Shortlists (1)' }).click();
    await page.getByRole('button', { name: 'Leave nothing on this device' }).click();
    await page.getByRole('button', { name: 'Yes, leave nothing' }).click();
    await expect(page.getByText('Nothing but the catalogue is left on this device.')).toBeVisible();
    await expect(other.getByRole('link', { name: 'Shortlists', exact: true })).toBeVisible();
    await expect(foundServices(other).first()).toBeVisible();
  });

  test('shortlists can be made with a keyboard alone', async ({ page, host }) => {
    await goOffline(page, host);
    const first = page.getByRole('button', { name: /^Shortlist: Person A/ }).first();
    await first.focus();
    await page.keyboard.press('Space');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-pressed', 'false');
    const box = await first.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});
