// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextOutput } from '../../src/hooks/textOutput.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { openProvider } from './support/openProvider.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
beforeEach(() => void (Element.prototype.scrollIntoView = () => undefined));
afterEach(cleanup);

const trust = { id: 'harbour-lane-trust', name: 'Harbour Lane Trust (invented)' };
const desk = { name: 'Front desk', role: 'general' as const, phone: '0113 496 0000', email: null };
const listing = makeService({
  id: 'harbour-lane-housing',
  organization: trust,
  contacts: [desk],
  referralRoutes: ['phone'],
  costOptions: [{ option: 'Free', pounds: 0 }],
  eligibility: makeEligibility({ sexes: 'women and men', minimumAge: 18 }),
  coverage: makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' }),
  assurance: [
    { factGroup: 'contact', assuredDate: day('2026-07-01'), by: 'provider' },
    { factGroup: 'eligibility', assuredDate: day('2026-10-01'), by: 'provider' },
  ],
});
const over = makeService({
  id: 'harbour-lane-old',
  name: 'Harbour Lane Old Scheme (invented)',
  organization: trust,
  ends: day('2026-01-31'),
});
const other = makeService({
  id: 'other',
  organization: { id: 'other-trust', name: 'Meadow Works (invented)' },
});
const services = [listing, over, other];
type Provider = Awaited<ReturnType<typeof openProvider>>;
const checkAddress = '/services/harbour-lane-housing/check';
const region = (name: string) => screen.findByRole('region', { name });

// The app has another place for alerts, about shortlists.
const findProblems = async () =>
  (await screen.findByRole('heading', { name: 'There is a problem' })).closest<HTMLElement>('[role=alert]') ??
  document.body;

describe('a provider opens the app without an account and without a connection', () => {
  it('finds its listings by a misspelt name, confirms one part, corrects another, and both go out later', async () => {
    const { user, router, intake } = await openProvider(services, '/');
    await user.click(await screen.findByRole('link', { name: 'For providers: check your listing' }));
    await user.type(await screen.findByLabelText('Name of your organisation'), 'harbor lane trst');
    await user.click(await screen.findByRole('link', { name: trust.name }));

    const table = await screen.findByRole('table', { name: '2 listings' });
    expect(within(table).getByRole('row', { name: /Harbour Lane Housing Support/ })).toHaveTextContent(
      '2 of 3 parts to check',
    );
    expect(within(table).getByRole('row', { name: /Old Scheme/ })).toHaveTextContent('31 January 2026');
    await user.click(within(table).getByRole('link', { name: listing.name }));

    const seen = await region('As practitioners see it');
    expect(within(seen).getByRole('region', { name: 'Contact' })).toHaveTextContent('0113 496 0000');
    const contact = await region('Contact, places and hours');
    expect(contact).toHaveTextContent('54 days overdue');
    expect(await region('Taking referrals, waiting time and cost')).toHaveTextContent('Never checked');
    await user.click(within(contact).getByRole('button', { name: /^Still correct/ }));
    expect(await within(contact).findByText('Kept on this device, to be sent')).toBeVisible();
    expect(within(contact).queryByRole('button', { name: /^Still correct/ })).toBeNull();
    expect(within(contact).getByRole('heading', { level: 3 })).toHaveFocus();

    await user.click(screen.getByRole('link', { name: /^Correct it: Who can use it/ }));
    const lowest = await screen.findByLabelText('Lowest age');
    await user.clear(lowest);
    await user.type(lowest, '21');
    await user.type(screen.getByRole('combobox', { name: 'Add an area' }), 'Bradford');
    await user.click(await screen.findByRole('option', { name: /^Bradford local authority/ }));
    expect(screen.getByLabelText('The area in words')).toHaveValue('Leeds, Bradford');
    await user.selectOptions(screen.getByLabelText('Arson'), 'Case by case');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));

    const changes = await region('What changes in the listing');
    expect(changes).toHaveTextContent('Women and men aged 18 and over');
    expect(changes).toHaveTextContent('Women and men aged 21 and over');
    expect(changes).toHaveTextContent('Convicted of arson');
    const court = await region('What a court would read');
    expect(court).toHaveTextContent('aged 21 and over');
    await user.type(screen.getByLabelText(/^A note to the catalogue team/), 'Since October.');
    await user.click(screen.getByRole('button', { name: 'Send the correction' }));

    const answers = await region('Your answers');
    await waitFor(() =>
      expect(within(answers).getAllByText('Kept on this device, to be sent')).toHaveLength(2),
    );
    expect(router.state.location.pathname).toBe(checkAddress);
    expect(intake.taken).toEqual([]);

    intake.isReachable = true;
    await user.click(within(answers).getByRole('button', { name: 'Try to send now' }));
    await waitFor(() =>
      expect(within(answers).getAllByText('Sent, waiting for the catalogue team')).toHaveLength(2),
    );
    expect(intake.taken).toHaveLength(2);
    expect(intake.taken).toContainEqual(
      expect.objectContaining({
        serviceId: listing.id,
        madeOn: '2026-11-22',
        note: 'Since October.',
        answers: [
          expect.objectContaining({
            factGroup: 'eligibility',
            answer: 'corrected',
            corrections: {
              eligibility: { ...listing.eligibility, minimumAge: 21 },
              exclusions: { arson: 'case by case' },
              coverage: {
                ...listing.coverage,
                ladCodes: ['E08000035', 'E08000032'],
                areaName: 'Leeds, Bradford',
              },
            },
          }),
        ],
      }),
    );
  });

  it('counts as much missing in the list of its listings as the listing’s own screen lists', async () => {
    const { user } = await openProvider(services, checkAddress);
    const findings = await within(await region('Missing or doubtful')).findAllByRole('listitem');
    expect(findings.length).toBeGreaterThan(1);
    await user.click(screen.getByRole('link', { name: /^All listings of/ }));
    const row = await screen.findByRole('row', { name: /Harbour Lane Housing Support/ });
    await waitFor(() => expect(row).toHaveTextContent(`${findings.length} things missing or doubtful`));
  });

  it('types an age in words: is told what to do, and nothing typed is lost, here or on coming back', async () => {
    const { user } = await openProvider(services, `${checkAddress}/eligibility`);
    const highest = await screen.findByLabelText('Highest age');
    await user.type(highest, 'twenty-five');
    await user.type(screen.getByLabelText('Languages'), 'Welsh');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));

    const message = 'Enter the highest age as a whole number, such as 25, or leave it empty';
    const summary = await findProblems();
    expect(summary.parentElement).toHaveFocus();
    expect(highest).toHaveAccessibleDescription(`Empty if there is none Error: ${message}`);
    await user.click(within(summary).getByRole('link', { name: message }));
    expect(highest).toHaveFocus();
    expect(highest).toHaveValue('twenty-five');

    await user.click(screen.getByRole('link', { name: 'Back to the listing' }));
    await user.click(await screen.findByRole('link', { name: /^Go on with the correction: Who can/ }));
    expect(await screen.findByLabelText('Highest age')).toHaveValue('twenty-five');
    expect(screen.getByLabelText('Languages')).toHaveValue('Welsh');
    await user.clear(screen.getByLabelText('Highest age'));
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await region('What changes in the listing')).toHaveTextContent('Changed to: Welsh');
    await user.click(screen.getByRole('link', { name: 'Back to the form' }));
    await user.click(await screen.findByRole('button', { name: 'Start again from the listing' }));
    expect(screen.getByLabelText('Languages')).toHaveValue('');
  });

  it('serves a whole probation region and one town more: the region is named wherever an area is shown', async () => {
    const london = makeCoverage({ probationRegionCodes: ['J'], areaName: 'London' });
    const { user, changes } = await openProvider([{ ...listing, coverage: london }], checkAddress);
    const group = await region('Who can use it, and where they live');
    await waitFor(() => expect(group).toHaveTextContent('London (probation region)'));
    await user.click(within(group).getByRole('link', { name: /^Correct it/ }));
    const chip = { name: 'London (probation region): take out of the areas' };
    expect(await screen.findByRole('button', chip)).toBeVisible();
    await user.type(screen.getByRole('combobox', { name: 'Add an area' }), 'Slough');
    await user.click(await screen.findByRole('option', { name: /^Slough local authority/ }));
    await user.type(screen.getByRole('combobox', { name: 'Add an area' }), 'East of England');
    await user.click(await screen.findByRole('option', { name: /^East of England probation region/ }));
    const words = 'London, East of England, Slough';
    expect(screen.getByLabelText('The area in words')).toHaveValue(words);
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await region('What a court would read')).toHaveTextContent(words);
    expect(await region('What changes in the listing')).toHaveTextContent(
      'London (probation region), East of England (probation region) and Slough',
    );
    await user.click(screen.getByRole('button', { name: 'Send the correction' }));
    await region('Your answers');
    expect(changes.snapshot.get().entries[0]?.request.answers).toMatchObject([
      { corrections: { coverage: { probationRegionCodes: ['J', 'I'], ladCodes: ['E06000039'] } } },
    ]);

    await user.click(screen.getByRole('link', { name: /^Correct it: Who can use it/ }));
    await user.click(await screen.findByRole('button', chip));
    expect(screen.queryByRole('button', chip)).toBeNull();
  });

  it('types an area that is none and goes on: nothing is dropped, the field says what to do', async () => {
    const { user } = await openProvider(services, `${checkAddress}/eligibility`);
    await user.type(await screen.findByLabelText('Languages'), 'Welsh');
    const area = screen.getByRole('combobox', { name: 'Add an area' });
    await user.type(area, 'our patch');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    const message = 'Choose the area to add from the list under its field, or empty the field';
    await user.click(within(await findProblems()).getByRole('link', { name: message }));
    expect(area).toHaveFocus();
    expect(area).toHaveValue('our patch');
    expect(area).toHaveAccessibleDescription(expect.stringContaining(`Error: ${message}`));
    await user.clear(area);
    await user.type(area, 'Slough');
    await user.click(await screen.findByRole('option', { name: /^Slough local authority/ }));
    expect(area).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await region('What changes in the listing')).toHaveTextContent('Leeds and Slough');
  });

  it('changes nothing and is told so, instead of sending an empty correction', async () => {
    const { user } = await openProvider(services, `${checkAddress}/contact`);
    await user.click(await screen.findByRole('button', { name: 'See what changes' }));
    expect(await findProblems()).toHaveTextContent('Nothing is changed yet');
  });

  it('says how long people wait: the day it was true is today, until another is typed', async () => {
    const { user } = await openProvider(services, `${checkAddress}/availability`);
    await user.type(await screen.findByLabelText('How long, as a number'), '3');
    await user.selectOptions(screen.getByLabelText('Counted in'), 'Weeks');
    expect(screen.getByLabelText('Day')).toHaveValue('22');
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '32');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await findProblems()).toHaveTextContent('Enter a real date');
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '20');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    const changes = await region('What changes in the listing');
    expect(changes).toHaveTextContent('3 weeks');
    expect(changes).toHaveTextContent('20 November 2026');
  });

  it('takes the last word on a group back: the groups stay open under the hand', async () => {
    const older = { cohort: 'older' as const, standing: 'for this group' as const, groups: [] };
    const { user } = await openProvider([{ ...listing, cohorts: [older] }], `${checkAddress}/eligibility`);
    const choice = await screen.findByLabelText(/^Older/);
    await user.selectOptions(choice, 'Not stated');
    expect(choice.closest('details')).toHaveAttribute('open');
  });

  it('adds opening hours, and takes a contact away', async () => {
    const { user } = await openProvider(services, `${checkAddress}/contact`);
    await user.click(await screen.findByRole('button', { name: 'Add a set of hours' }));
    expect(screen.getByRole('checkbox', { name: 'Monday' })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'Monday' }));
    await user.type(screen.getByLabelText('Opens at'), '09');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await findProblems()).toHaveTextContent('Enter the closing time as well');
    expect(screen.getByLabelText('Opens at')).toHaveValue('09');
    await user.type(screen.getByLabelText('Closes at'), '12');
    await user.click(screen.getByRole('button', { name: 'Remove contact 1' }));
    expect(screen.getByRole('heading', { name: 'Contacts' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    const changes = await region('What changes in the listing');
    expect(changes).toHaveTextContent('Monday, 9am to midday.');
    expect(changes).toHaveTextContent('Front desk (general): 0113 496 0000');
  });

  it('opens a part again that was corrected: is told what was sent and when, and goes on from there', async () => {
    const { user, intake, changes } = await openProvider(services, `${checkAddress}/contact`);
    intake.isReachable = true;
    await user.type(await screen.findByLabelText('Website'), 'www.example.org');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    await user.click(await screen.findByRole('button', { name: 'Send the correction' }));
    await user.click(await screen.findByRole('link', { name: /^Correct it: Contact/ }));

    const earlier = await region('Your earlier answer');
    await waitFor(() =>
      expect(earlier).toHaveTextContent(
        'On 22 November 2026 you corrected this part. It is sent, and the catalogue team has not decided',
      ),
    );
    await user.click(within(earlier).getByText('What you corrected'));
    expect(earlier).toHaveTextContent('Changed to: https://www.example.org');
    expect(screen.getByLabelText('Website')).toHaveValue('https://www.example.org');
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await findProblems()).toHaveTextContent('Nothing is changed since your earlier answer');

    await user.click(screen.getByRole('checkbox', { name: 'By email' }));
    await user.click(screen.getByRole('button', { name: 'See what changes' }));
    expect(await region('What changes in the listing')).toHaveTextContent('https://www.example.org');
    await user.click(screen.getByRole('button', { name: 'Send the correction' }));
    await region('Your answers');
    expect(changes.snapshot.get().entries).toMatchObject([
      {
        request: {
          answers: [{ corrections: { url: 'https://www.example.org', referralRoutes: ['phone', 'email'] } }],
        },
      },
      { request: { answers: [{ corrections: { url: 'https://www.example.org' } }] } },
    ]);
  });

  it('no longer runs it: asked once more, kept, and taken back before it is sent', async () => {
    const { user, changes } = await openProvider(services, checkAddress);
    await user.click(await screen.findByRole('link', { name: /^Withdraw this listing/ }));
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(await findProblems()).toHaveTextContent('Say why');
    await user.click(screen.getByRole('radio', { name: 'We no longer run this' }));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await region('Are you sure?')).toHaveTextContent('Practitioners will no longer find this service');
    expect(screen.getByRole('heading', { name: 'Are you sure?' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'No, go back' }));
    expect(screen.getByRole('radio', { name: 'We no longer run this' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(changes.snapshot.get().entries).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Yes, send it' }));
    const answers = await region('Your answers');
    expect(answers).toHaveTextContent('we no longer run this');
    await user.click(within(answers).getByRole('link', { name: /^See it in full, or take it back/ }));
    expect(await screen.findByText('We no longer run this')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take this answer back' }));
    const done = await screen.findByRole('alert', { name: 'Success' });
    expect(done).toHaveTextContent('Your answer is taken backIt is no longer on this device');
    expect(done).toHaveFocus();
    expect(changes.snapshot.get().entries).toEqual([]);
    await user.click(within(done).getByRole('link', { name: 'Answer again on the listing' }));
    await region('Contact, places and hours');
    expect(screen.queryByRole('region', { name: 'Your answers' })).toBeNull();
  });

  it('opens one that is over: is told so first, may correct it, and is not asked to confirm it', async () => {
    await openProvider(services, '/services/harbour-lane-old/check');
    expect(
      await screen.findByText(/^This service is over, so practitioners are not offered it/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Still correct/ })).toBeNull();
    expect(screen.getAllByRole('link', { name: /^Correct it/ }).length).toBeGreaterThan(2);
  });

  it('has a part that states nothing: cannot confirm it, and is asked for the facts', async () => {
    const bare = { ...listing, contacts: [], referralRoutes: [] };
    const { user } = await openProvider([bare], checkAddress);
    const group = await region('Contact, places and hours');
    expect(group).toHaveTextContent('Nothing stated yet');
    expect(group).toHaveTextContent('please give the facts');
    expect(within(group).queryByRole('button', { name: /^Still correct/ })).toBeNull();
    await user.click(within(group).getByRole('link', { name: 'Give the facts: Contact, places and hours' }));
    expect(await screen.findByRole('button', { name: 'Add a contact' })).toBeVisible();
  });

  it('leaves a note about what no form is for', async () => {
    const { user } = await openProvider(services, checkAddress);
    await user.click(await screen.findByRole('button', { name: 'Send the note' }));
    expect(await screen.findByText('Write a note first')).toBeVisible();
    await user.type(screen.getByLabelText(/^A note to the catalogue team/), 'The name is wrong.');
    await user.click(screen.getByRole('button', { name: 'Send the note' }));
    expect(await region('Your answers')).toHaveTextContent('Your note: The name is wrong.');
    expect(screen.getByLabelText(/^A note to the catalogue team/)).toHaveValue('');
  });
});

it.each([
  [
    'a confirmation',
    async ({ user }: Provider) => {
      const contact = await region('Contact, places and hours');
      await user.dblClick(within(contact).getByRole('button', { name: /^Still correct/ }));
    },
  ],
  [
    'a note',
    async ({ user }: Provider) => {
      await user.type(await screen.findByLabelText(/^A note to the catalogue team/), 'The name is wrong.');
      await user.dblClick(screen.getByRole('button', { name: 'Send the note' }));
    },
  ],
  [
    'a withdrawal',
    async ({ user }: Provider) => {
      await user.click(await screen.findByRole('link', { name: /^Withdraw this listing/ }));
      await user.click(await screen.findByRole('radio', { name: 'We no longer run this' }));
      await user.click(screen.getByRole('button', { name: 'Go on' }));
      await user.dblClick(await screen.findByRole('button', { name: 'Yes, send it' }));
    },
  ],
  [
    'a correction',
    async ({ user }: Provider) => {
      await user.click(await screen.findByRole('link', { name: /^Correct it: Contact/ }));
      await user.type(await screen.findByLabelText('Website'), 'www.example.org');
      await user.click(screen.getByRole('button', { name: 'See what changes' }));
      await user.dblClick(await screen.findByRole('button', { name: 'Send the correction' }));
    },
  ],
])('%s is sent once, though the button is tapped twice', async (_what, send) => {
  const provider = await openProvider(services, checkAddress);
  await send(provider);
  const answers = await region('Your answers');
  expect(within(answers).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.queryByText('Write a note first')).toBeNull();
});

it('meets a server that is busy: is told so, and when what was said is sent', async () => {
  const { user, intake } = await openProvider(services, checkAddress);
  intake.isReachable = true;
  intake.busyForSeconds = 20 * 60;
  const contact = await region('Contact, places and hours');
  await user.click(within(contact).getByRole('button', { name: /^Still correct/ }));
  const answers = await region('Your answers');
  await waitFor(() =>
    expect(answers).toHaveTextContent('server is busy. Your answers are kept on this device'),
  );
  expect(answers).toHaveTextContent('the next try is at 2:50pm');
  expect(within(answers).queryByRole('button', { name: 'Try to send now' })).toBeNull();
});

describe('a provider with an invitation link', () => {
  const token = 'k3J9x_Qw7-TzLm2Vb8Ns4Rf6';

  it('comes to its listings, the code leaves the address, and what it sends carries it', async () => {
    const { user, router, intake } = await openProvider(
      services,
      `/providers/${trust.id}#invitation=${token}`,
    );
    intake.isReachable = true;
    expect(await screen.findByText(/You came by an invitation link/)).toBeVisible();
    expect(router.state.location.hash).toBe('');
    await user.click(await screen.findByRole('link', { name: listing.name }));
    const group = await region('Taking referrals, waiting time and cost');
    await user.click(within(group).getByRole('button', { name: /^Still correct/ }));
    expect(await within(group).findByText('Sent, waiting for the catalogue team')).toBeVisible();
    expect(intake.taken).toEqual([expect.objectContaining({ invitation: token })]);
  });

  it('is told when the link was cut off, and can answer all the same', async () => {
    const { router } = await openProvider(services, `/providers/${trust.id}#invitation=k3J9`);
    expect(await screen.findByText(/invitation link is not complete/)).toBeVisible();
    expect(router.state.location.hash).toBe('');
    expect(await screen.findByRole('table', { name: '2 listings' })).toBeVisible();
    expect(screen.queryByText(/You came by an invitation link/)).toBeNull();
  });
});

it('where no intake is configured, the answers go by file and email, each once', async () => {
  const saveJson = vi.fn<TextOutput['saveJson']>();
  const output: TextOutput = { copy: async () => undefined, saveWord: async () => undefined, saveJson };
  const { user } = await openProvider(services, checkAddress, {
    hasIntake: false,
    teamEmail: 'catalogue@region.example',
    output,
  });
  const group = await region('Contact, places and hours');
  await user.click(within(group).getByRole('button', { name: /^Still correct/ }));
  const ways = await region('How to send your answers');
  await user.click(within(ways).getByRole('button', { name: 'Save the answers as a file' }));
  expect(saveJson).toHaveBeenCalledWith(
    [expect.objectContaining({ serviceId: listing.id })],
    'listing-answers.json',
  );
  const email = within(ways).getByRole('link', { name: 'Write the email to catalogue@region.example' });
  const address = decodeURIComponent(email.getAttribute('href') ?? '');
  expect(address).toContain('mailto:catalogue@region.example');
  expect(address).toContain(`${listing.name}: contact, places and hours: still correct`);
  await user.click(within(ways).getByRole('button', { name: 'I have sent it' }));
  expect(await within(group).findByText('Sent, waiting for the catalogue team')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'How to send your answers' })).toBeNull();
});

it('a practitioner’s page of a service leads a provider to the check', async () => {
  const { user } = await openProvider(services, '/services/harbour-lane-housing');
  await user.click(await screen.findByRole('link', { name: 'Check this listing' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Check this listing/ })).toHaveFocus();
});

it('a listing that is not there is said to be not there', async () => {
  await openProvider(services, '/services/never-was/check');
  expect(await screen.findByText(/does not list this service/)).toBeVisible();
});
