import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';
import { foundServices, searchBox, setHomeArea, waitUntilOfflineReady } from './support/screens.ts';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const sizes = [
  { name: 'a tablet held upright', viewport: { width: 800, height: 1280 } },
  { name: 'a tablet on its side', viewport: { width: 1280, height: 800 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
];
/** A screen, or a state of one: where it is, what is on it once it is whole, and how it is reached. */
interface JudgedScreen {
  readonly name: string;
  readonly path: string;
  readonly content: (page: Page) => Locator;
  readonly open?: (page: Page) => Promise<void>;
}

const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('heading', { name });
const screens: readonly JudgedScreen[] = [
  { name: 'everything', path: '', content: (page) => foundServices(page).first() },
  {
    name: 'results for a home area',
    path: '?area=E06000027&need=dependency',
    content: heading(/^\d+ services? for someone living in Torbay/),
  },
  {
    name: 'nothing found',
    path: '?area=E06000027&need=thinking&route=grant',
    content: heading(/^0 services for someone living in Torbay/),
  },
  {
    name: 'the suggestions for a home area',
    path: '',
    content: (page) => page.getByRole('listbox', { name: 'Home area' }).getByRole('option').first(),
    open: (page) => page.getByRole('combobox', { name: 'Home area' }).fill('Newport'),
  },
  {
    name: 'the filters, opened',
    path: '?need=dependency',
    content: (page) => page.getByRole('checkbox').first(),
    open: openFilters,
  },
  { name: 'a service', path: 'services/crs-prj-7283-e', content: heading('How far it can be relied on') },
  {
    name: 'a service that is over',
    path: 'services/crs-prj-6557',
    content: (page) => page.getByRole('region', { name: 'This service is over' }),
  },
  { name: 'no such service', path: 'services/none', content: heading('This service is not listed') },
  {
    name: 'the text of a service',
    path: 'services/crs-prj-7283-e/text',
    content: (page) => page.getByRole('button', { name: /^Copy/ }).first(),
  },
  {
    name: 'providers found by name',
    path: 'providers',
    content: (page) => page.getByRole('link', { name: 'The Nelson Trust' }),
    open: (page) => page.getByLabel('Name of your organisation').fill('Nelsn Trust'),
  },
  {
    name: 'the listings of a provider',
    path: 'providers/the-nelson-trust',
    content: (page) => page.getByRole('table'),
  },
  {
    name: 'a listing to check, with an answer',
    path: 'services/crs-prj-7283-e/check',
    content: heading('Your answers'),
    open: answerAndOpenFacts,
  },
  {
    name: 'an answer in full',
    path: 'services/crs-prj-7283-e/check',
    content: heading('If something in it is wrong'),
    open: openAnswer,
  },
  {
    name: 'a listing in which all is answered',
    path: 'services/crs-prj-7283-e/check',
    content: (page) => page.getByRole('link', { name: /^Next listing/ }),
    open: confirmEveryPart,
  },
  {
    name: 'an answer taken back',
    path: 'services/crs-prj-7283-e/check',
    content: (page) => page.getByRole('alert', { name: 'Success' }),
    open: async (page) => {
      await openAnswer(page);
      await page.getByRole('button', { name: 'Take this answer back' }).click();
    },
  },
  {
    name: 'no such answer',
    path: 'services/crs-prj-7283-e/answers/0b9d3c2e-5f6a-4b7c-8d9e-0f1a2b3c4d5e',
    content: (page) => page.getByText(/^This device keeps no such answer/),
  },
  {
    name: 'a correction with a problem',
    path: 'services/crs-prj-7283-e/check/eligibility',
    content: heading('There is a problem'),
    open: async (page) => {
      await page.getByLabel('Lowest age').fill('eighteen');
      await page.getByRole('button', { name: 'See what changes' }).click();
    },
  },
  {
    name: 'a correction of contacts and hours',
    path: 'services/crs-prj-7283-e/check/contact',
    content: heading('There is a problem'),
    open: async (page) => {
      for (const noun of ['contact', 'place', 'set of hours']) {
        await page.getByRole('button', { name: `Add a ${noun}` }).click();
      }
      await page.getByRole('button', { name: 'See what changes' }).click();
    },
  },
  {
    name: 'a correction before it is sent',
    path: 'services/crs-prj-7283-e/check/availability',
    content: heading('What a court would read'),
    open: async (page) => {
      await page.getByRole('radio', { name: 'Yes' }).check();
      await page.getByRole('button', { name: 'See what changes' }).click();
    },
  },
  {
    name: 'the withdrawal of a listing',
    path: 'services/crs-prj-7283-e/check/withdraw',
    content: (page) => page.getByRole('button', { name: 'Yes, send it' }),
    open: async (page) => {
      await page.getByRole('radio', { name: 'We no longer run this' }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
    },
  },
  {
    name: 'how a service is found',
    path: 'services/crs-prj-12498-gwent/found',
    content: heading('Groups of people'),
  },
  {
    name: 'a search that does not find a service',
    path: 'services/crs-prj-12498-gwent/found',
    content: heading(/^Not found: this search finds \d+ other services?$/),
    open: (page) =>
      page.getByRole('searchbox', { name: 'What a practitioner might type' }).fill('housing in Leeds'),
  },
  {
    name: 'all shortlists',
    path: 'shortlists',
    content: (page) => page.getByRole('link', { name: 'Person A' }),
  },
  {
    name: 'a shortlist',
    path: 'shortlists/person-a',
    content: heading('Considered, not chosen'),
  },
  {
    name: 'the text of a shortlist',
    path: 'shortlists/person-a/text',
    content: (page) => page.getByRole('button', { name: /^Copy/ }).first(),
  },
  {
    name: 'packs',
    path: 'pack',
    content: (page) => page.getByRole('button', { name: 'Prepare the pack' }),
  },
  { name: 'a pack', path: 'pack/1', content: (page) => heading('Contents by need')(page).first() },
  {
    name: 'the catalogue on this device',
    path: 'catalogue',
    content: (page) => page.getByText('Ready, also without a connection'),
  },
  { name: 'about this data', path: 'about-this-data', content: heading('About this data') },
  { name: 'how search works', path: 'how-search-works', content: heading('When it is not sure') },
  { name: 'no such page', path: 'nowhere', content: heading(/not found/i) },
];

for (const { name, viewport } of sizes) {
  test(`every screen is accessible on ${name}, and nothing runs off its side`, async ({ page, host }) => {
    // Many screens, each read as a whole: more than one journey's time on a slow machine.
    test.setTimeout(600_000);
    await page.setViewportSize(viewport);
    await page.goto(host.url);
    await waitUntilOfflineReady(page);
    await fillShortlistAndPack(page, host.url);
    for (const screen of screens) {
      await page.goto(`${host.url}${screen.path}`);
      await screen.open?.(page);
      await expect(screen.content(page), screen.name).toBeVisible();
      await layOutResults(page);
      const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
      expect(violations.map(({ id, nodes }) => [screen.name, id, nodes[0]?.html])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${screen.name} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  });
}

/** Scrolls to each result once: until then its height is only guessed, and what is in it overlaps the next. */
async function layOutResults(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const toNextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const result of document.querySelectorAll('.app-result')) {
      result.scrollIntoView();
      await toNextFrame();
      await toNextFrame();
    }
    scrollTo(0, 0);
  });
}

/** Opens the panel, where the screen has no room for it beside the results, and every group in it. */
async function openFilters(page: Page): Promise<void> {
  await expect(foundServices(page).first()).toBeVisible();
  const show = page.getByRole('button', { name: /^Show filters/ });
  if (await show.isVisible()) await show.click();
  const closed = page.locator('.app-filters__group:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Answers for one group of facts, and opens what is folded away. */
async function answerAndOpenFacts(page: Page): Promise<void> {
  const group = page.getByRole('region', { name: 'Contact, places and hours' });
  await group.getByRole('button', { name: /^Still correct/ }).click();
  await expect(group.getByText(/^You answered/)).toBeVisible();
  const closed = page.locator('.app-check__work details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Opens the newest answer. */
async function openAnswer(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^See it in full/ })
    .first()
    .click();
}

/** Says of every part that has not been answered that it is still correct. */
async function confirmEveryPart(page: Page): Promise<void> {
  await expect(page.getByText(/^You answered/).first()).toBeVisible();
  const buttons = page.getByRole('button', { name: /^Still correct/ });
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
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
  await expect(page.getByRole('heading', { name: 'Contents by need' }).first()).toBeVisible();
}

test('works with a keyboard alone: home area, need, result, and back', async ({ page, host }) => {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await searchBox(page).focus();
  await page.keyboard.type('housing');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Torquay');
  await expect(page.getByRole('listbox', { name: 'Home area' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=E06000027/);
  await expect(page.getByRole('heading', { name: /someone living in Torbay/ })).toBeVisible();
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
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('a list of services prints without addresses and without what only a finger can use', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await searchBox(page).fill('sofa surfing, woman 52, LS9');
  await expect(page.getByRole('button', { name: /^Accommodation/ })).toBeVisible();
  const printed = page.getByText(
    /^\d+ of \d+ services are printed\. A pack for this home area holds all of them\.$/,
  );
  await expect(printed).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  const link = foundServices(page).first().getByRole('link');
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toBe('none');
  await expect(page.locator('.app-chip__cross').first()).toBeHidden();
  await expect(page.getByRole('combobox', { name: /shortlist/ })).toBeHidden();
});

test('a shortlist prints with whose it is, the day and the age of the data at the head of each sheet', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await fillShortlistAndPack(page, host.url);
  await page.goto(`${host.url}shortlists/person-a`);
  await expect(page.getByRole('heading', { name: 'Clearing' })).toBeVisible();
  const head = page.getByText(/^Shortlist: Person A\. Printed on \d{1,2} \w+ \d{4}\. Catalogue .* until /);
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(head).toBeVisible();
  // Browsers print the head of a table again on each page.
  await expect(head.locator('..')).toHaveCSS('display', 'table-header-group');
  await expect(page.getByRole('heading', { name: 'Clearing' })).toBeHidden();
});

test('on a phone the first service found is on the screen, under all that was understood', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(host.url);
  await waitUntilOfflineReady(page);
  await searchBox(page).fill('sofa surfing, woman 52, LS9');
  await expect(page.getByRole('heading', { name: /someone living in Leeds/ })).toBeVisible();
  await expect(foundServices(page).first()).toBeInViewport({ ratio: 1 });
});
