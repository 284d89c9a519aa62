import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { starterServicesPath } from '../../scripts/building/starterCatalogue.ts';
import { expect, test as journey } from './support/journey.ts';
import { appDirs, publishNext, runCatalogue } from './support/publisher.ts';
import { deviceStrip, waitUntilOfflineReady } from './support/screens.ts';
import { ServerProcess } from './support/serverProcess.ts';

const listing = 'crs-prj-14746';
const sibling = 'crs-prj-14831';
const provider = 'devon-partnership-trust';
const contact = 'Contact, places and hours';
const eligibility = 'Who can use it, and where they live';

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
const inWords = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(date);
const toDay = (date: Date) => date.toISOString().slice(0, 10);
const long = daysAgo(200);
const recent = daysAgo(10);

/**
 * The starter catalogue in which a person checked the listing: two groups of facts over 180 days ago. Both
 * listings of the provider say what they cost, so that no part of them states nothing.
 */
function writeSourceData(path: string): void {
  const check = (factGroup: string, date: Date) => ({ factGroup, assuredDate: toDay(date), by: 'provider' });
  const services = JSON.parse(readFileSync(starterServicesPath, 'utf8')) as { id: string }[];
  const free = [{ option: 'Free', pounds: 0 }];
  const priced = services.map((service) =>
    [listing, sibling].includes(service.id) ? { ...service, costOptions: free } : service,
  );
  const changed = priced.map((service) =>
    service.id === listing
      ? {
          ...service,
          contacts: [{ name: 'Referrals', role: 'referral', phone: '01803 496 000', email: null }],
          assurance: [check('contact', long), check('eligibility', long), check('availability', recent)],
        }
      : service,
  );
  writeFileSync(path, JSON.stringify(changed));
}

const checkedRow = (page: Page, group: string) =>
  page
    .getByRole('region', { name: 'How far it can be relied on' })
    .getByText(`${group} checked`)
    .locator('..');

/** A journey with the server and its intake in a process of their own. */
const test = journey.extend<{ readonly services: string; readonly server: ServerProcess }>({
  services: async ({ workDir }, use) => {
    const path = join(workDir, 'services.json');
    writeSourceData(path);
    await use(path);
  },
  server: async ({ workDir, host, services }, use) => {
    await host.stop();
    publishNext(workDir, services);
    const intake = join(workDir, 'intake.sqlite');
    const server = new ServerProcess(appDirs.current, join(workDir, 'release'), intake);
    await server.start();
    await use(server);
    await server.kill();
  },
});
test.use({ actionTimeout: 15_000 });

test('a provider confirms one group and corrects another offline; after review and publishing every device has it', async ({
  browser,
  page,
  context,
  workDir,
  services,
  server,
}) => {
  test.setTimeout(180_000);
  const intake = join(workDir, 'intake.sqlite');
  const changes = (command: string, ...args: readonly string[]) =>
    runCatalogue('changes', command, ...args, '--file', intake);

  // A practitioner has the listing on a shortlist, as it was.
  const court = await browser.newContext();
  const practitioner = await court.newPage();
  await practitioner.goto(server.url);
  await waitUntilOfflineReady(practitioner);
  await practitioner.goto(`${server.url}services/${listing}`);
  await practitioner.getByRole('button', { name: /^Shortlist: Person A/ }).click();

  await test.step('the provider answers without a connection', async () => {
    const invited = JSON.parse(changes('invite', provider, '--app', server.url, '--json')) as {
      link: string;
    };
    await page.goto(server.url);
    await waitUntilOfflineReady(page);
    await page.goto(invited.link);
    await page.getByRole('link', { name: 'Dependency and Recovery Services in Torbay' }).click();
    expect(page.url()).not.toContain('invitation');
    await expect(page.getByRole('region', { name: contact })).toContainText('110 days overdue');
    await expect(page.getByRole('region', { name: eligibility })).toContainText('20 days overdue');

    await context.setOffline(true);
    await page.getByRole('button', { name: `Still correct: ${eligibility}` }).click();
    await expect(page.getByRole('region', { name: eligibility })).toContainText(
      'Kept on this device, to be sent',
    );
    await page.getByRole('link', { name: `Correct it: ${contact}` }).click();
    await page.getByRole('textbox', { name: 'Phone number' }).fill('01803 496 123');
    await page.getByRole('button', { name: 'See what changes' }).click();
    await expect(page.getByRole('main')).toContainText('01803 496 123');
    await page.getByRole('button', { name: 'Send the correction' }).click();
    await expect(page.getByRole('region', { name: contact })).toContainText(
      'Kept on this device, to be sent',
    );
    expect(changes('list')).toBe('There are none.\n');
  });

  await test.step('there is a connection: the intake has both, also after the server is killed', async () => {
    await context.setOffline(false);
    for (const group of [contact, eligibility]) {
      await expect(page.getByRole('region', { name: group })).toContainText(
        'Sent, waiting for the catalogue team',
      );
    }
    await server.kill();
    await server.start();
    const lines = changes('list').trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(`waiting  invited as ${provider}  ${listing}`);
  });

  await test.step('the catalogue team reviews, accepts and publishes', async () => {
    const review = (command: string, ...args: readonly string[]) =>
      changes(command, ...args, '--services', services);
    const waiting = JSON.parse(changes('list', '--json')) as {
      request: { requestId: string; answers: { answer: string }[] };
    }[];
    const correction = waiting.find(({ request }) => request.answers[0]?.answer === 'corrected');
    const id = correction?.request.requestId ?? '';
    expect(review('show', id)).toContain('contacts[0].phone\n    - 01803 496 000\n    + 01803 496 123');
    review('accept', id);
    expect(review('accept', '--invited-confirmations')).toContain('Accepted 1 request.');
    publishNext(workDir, services);
  });

  await test.step('the practitioner’s device gets it, and says what changed on the shortlist', async () => {
    await practitioner.goto(`${server.url}services/${listing}`);
    await expect(deviceStrip(practitioner)).toContainText('up to date');
    const today = `${inWords(new Date())}, by the provider`;
    await expect(checkedRow(practitioner, 'Contact details')).toContainText(today);
    await expect(checkedRow(practitioner, 'Whom it takes and where')).toContainText(today);
    await expect(checkedRow(practitioner, 'Availability')).toContainText(inWords(recent));
    await expect(practitioner.getByRole('main')).toContainText('01803 496 123');
    await practitioner.goto(`${server.url}shortlists/person-a`);
    await expect(practitioner.getByRole('main')).toContainText(
      /Other than when it was added on .*: phone, email or web address\. Read it again\./,
    );
    await practitioner.goto(`${server.url}services/${sibling}`);
    await expect(checkedRow(practitioner, 'Contact details')).toContainText('Never, by a person');
  });

  await test.step('the provider sees that it was accepted', async () => {
    await page.goto(`${server.url}services/${listing}/check`);
    await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('Accepted');
    await expect(page.getByRole('region', { name: contact })).toContainText('today');
  });
  await court.close();
});

test('a provider goes through its listings without a connection, and takes back what it did not mean', async ({
  page,
  context,
  workDir,
  server,
}) => {
  test.setTimeout(120_000);
  const list = () => runCatalogue('changes', 'list', '--file', join(workDir, 'intake.sqlite'));
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
  await page.goto(`${server.url}providers/${provider}`);
  await page.getByRole('link', { name: /^Check the next listing/ }).click();
  await context.setOffline(true);
  const confirmAll = async () => {
    const buttons = page.getByRole('button', { name: /^Still correct/ });
    await expect(buttons.first()).toBeVisible();
    for (let left = await buttons.count(); left > 0; left -= 1) {
      await buttons.first().click();
      await expect(buttons).toHaveCount(left - 1);
    }
  };
  await confirmAll();
  const success = page.getByRole('alert', { name: 'Success' });
  await expect(success).toContainText('1 of 2 listings confirmed or corrected.');
  await expect(success).toBeFocused();

  // The keyboard goes on from there: the next thing to press is the next listing.
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await confirmAll();
  await expect(success).toContainText('All 2 listings are confirmed or corrected.');

  const answers = page.getByRole('region', { name: 'Your answers' }).getByRole('listitem');
  const kept = await answers.count();
  await answers
    .first()
    .getByRole('link', { name: /^See it in full, or take it back/ })
    .click();
  await page.getByRole('button', { name: 'Take this answer back' }).click();
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText(
    'We do not know whether it arrived',
  );
  await page.goBack();
  await expect(answers).toHaveCount(kept - 1);
  await page.goForward();
  await expect(page.getByText(/^This device keeps no such answer/)).toBeVisible();
  expect(list()).toBe('There are none.\n');

  await context.setOffline(false);
  await page.goto(`${server.url}providers/${provider}`);
  const sent = page.getByRole('region', { name: 'Your answers' }).getByRole('listitem');
  await expect(sent.first()).toBeVisible();
  await expect(sent.filter({ hasText: 'Sent, waiting for the catalogue team' })).toHaveCount(
    await sent.count(),
  );
  expect(list().trim().split('\n')).toHaveLength(await sent.count());
  await sent
    .first()
    .getByRole('link', { name: /^See it in full/ })
    .click();
  await expect(page.getByRole('main')).toContainText(/Sent\s*\d+ \w+ \d{4} at /);
  await expect(page.getByRole('button', { name: 'Take this answer back' })).toBeHidden();
  await page.reload();
  await expect(page.getByText('It was sent, so it cannot be taken back.')).toBeVisible();
});
