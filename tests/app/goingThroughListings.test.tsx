// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FactGroup } from '../../src/catalogue/codes.ts';
import { day, makeService } from '../factories/serviceFactory.ts';
import { openProvider } from './support/openProvider.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

const trust = { id: 'harbour-lane-trust', name: 'Harbour Lane Trust (invented)' };
const lead = { id: 'meadow-works', name: 'Meadow Works (invented)' };
const checked = (...groups: readonly FactGroup[]) =>
  groups.map((factGroup) => ({ factGroup, assuredDate: day('2026-11-01'), by: 'provider' }) as const);
const make = (id: string, name: string, overrides: Parameters<typeof makeService>[0] = {}) =>
  makeService({
    id,
    name: `${name} (invented)`,
    organization: trust,
    referralRoutes: ['phone'],
    costOptions: [{ option: 'Free', pounds: 0 }],
    assurance: checked('availability'),
    ...overrides,
  });
const housing = make('housing', 'Housing');
const jobs = make('jobs', 'Jobs', { assurance: checked('contact', 'eligibility', 'availability') });
const money = make('money', 'Money', { assurance: checked('eligibility', 'availability') });
const over = make('over', 'Old scheme', { ends: day('2026-01-31') });
const others = make('others', 'Of the lead alone', { organization: lead });
const shared = make('shared', 'Run together', { organization: lead, partners: [trust] });
const contact = 'Contact, places and hours';
const availability = 'Taking referrals, waiting time and cost';
const eligibility = 'Who can use it, and where they live';

type Provider = Awaited<ReturnType<typeof openProvider>>;
const confirm = async ({ user }: Provider, part: string) =>
  user.click(await screen.findByRole('button', { name: `Still correct: ${part}` }));
const success = () => screen.findByRole('alert', { name: 'Success' });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

it('a provider with several listings goes from one to the next, reads each, and knows how many are left', async () => {
  const provider = await openProvider([housing, jobs, money, over, others], `/providers/${trust.id}`);
  const { user, changes, router } = provider;
  const progress = await screen.findByRole('region', { name: 'How far you are' });
  expect(progress).toHaveTextContent('1 of 3 listings confirmed or corrected. 2 wait to be confirmed.');
  await user.click(within(progress).getByRole('link', { name: `Check the next listing: ${housing.name}` }));

  // What is confirmed stands open above the button.
  expect(await screen.findByRole('region', { name: contact })).toHaveTextContent('How to referBy phone');
  expect(
    within(screen.getByRole('region', { name: contact }))
      .getByText('How to refer')
      .closest('details'),
  ).toHaveAttribute('open');
  await confirm(provider, contact);
  await waitFor(() =>
    expect(screen.getByRole('region', { name: contact })).toHaveTextContent('You answered'),
  );
  expect(screen.queryByText('Success')).toBeNull();
  await confirm(provider, eligibility);
  const done = await success();
  expect(done).toHaveFocus();
  expect(done).toHaveTextContent('You have answered all that was due in this listing');
  expect(done).toHaveTextContent('2 of 3 listings confirmed or corrected.');

  await user.click(within(done).getByRole('link', { name: `Next listing: ${money.name}` }));
  expect(await heading(`Check this listing: ${money.name}`)).toHaveFocus();
  await router.navigate(-1);
  expect(await screen.findByRole('region', { name: 'Success' })).not.toHaveFocus();
  await router.navigate(1);
  await heading(`Check this listing: ${money.name}`);
  await confirm(provider, contact);
  const last = await success();
  expect(last).toHaveTextContent('All 3 listings are confirmed or corrected.');
  expect(within(last).queryByRole('link', { name: /^Next listing/ })).toBeNull();
  await user.click(within(last).getByRole('link', { name: `All listings of ${trust.name}` }));
  expect(await screen.findByText('All 3 listings are confirmed or corrected.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Check the next listing/ })).toBeNull();
  // Each part of each listing was answered by itself.
  expect(changes.snapshot.get().entries.map(({ request }) => request.answers.length)).toEqual([1, 1, 1]);
});

it('a part that states nothing keeps a listing open: it is named, and leads to the form for it', async () => {
  const silent = make('silent', 'Silent', {
    costOptions: [],
    assurance: checked('contact'),
  });
  const provider = await openProvider([jobs, silent], `/providers/${trust.id}`);
  const { user } = provider;
  const progress = () => screen.findByRole('region', { name: 'How far you are' });
  expect(await progress()).toHaveTextContent(
    '1 of 2 listings confirmed or corrected. 1 waits to be confirmed. 1 part of 1 listing states nothing yet: please add the facts.',
  );
  await user.click(screen.getByRole('link', { name: `Check the next listing: ${silent.name}` }));
  await confirm(provider, eligibility);
  const done = await success();
  expect(done).toHaveTextContent('Your answers are kept, but 1 part of this listing states nothing yet');
  expect(done).toHaveTextContent(
    '1 of 2 listings confirmed or corrected. 1 part of 1 listing states nothing yet',
  );
  await user.click(within(done).getByRole('link', { name: `All listings of ${trust.name}` }));
  await user.click(
    within(await progress()).getByRole('link', { name: `Add what is missing: ${silent.name}` }),
  );
  const banner = await screen.findByRole('region', { name: 'Success' });
  await user.click(within(banner).getByRole('link', { name: availability }));
  await user.click(await screen.findByRole('radio', { name: 'Yes' }));
  await user.click(screen.getByRole('button', { name: 'See what changes' }));
  await user.click(await screen.findByRole('button', { name: 'Send the correction' }));
  expect(await screen.findByText('You have answered all that was due in this listing')).toBeVisible();
  expect(screen.getByText('All 2 listings are confirmed or corrected.')).toBeVisible();
});

it('a correction and a withdrawal lead on as well', async () => {
  const { user } = await openProvider([money, housing], `/services/money/check/contact`);
  await user.type(await screen.findByLabelText('Website'), 'www.example.org');
  await user.click(screen.getByRole('button', { name: 'See what changes' }));
  await user.click(await screen.findByRole('button', { name: 'Send the correction' }));
  const done = await screen.findByText('1 of 2 listings confirmed or corrected. 1 waits to be confirmed.');
  expect(done).toBeVisible();
  await user.click(screen.getByRole('link', { name: `Next listing: ${housing.name}` }));
  await heading(`Check this listing: ${housing.name}`);
  await user.click(screen.getByRole('link', { name: /^Withdraw this listing/ }));
  await user.click(await screen.findByRole('radio', { name: 'We no longer run this' }));
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.click(screen.getByRole('button', { name: 'Yes, send it' }));
  expect(await screen.findByText('You asked that this listing be withdrawn')).toBeVisible();
  expect(screen.getByText('Your listing is confirmed or corrected.')).toBeVisible();
});

it('a partner goes through the listings it is named in, and not through the rest of the lead’s', async () => {
  const provider = await openProvider([housing, others, shared], `/providers/${trust.id}`);
  await provider.user.click(await screen.findByRole('link', { name: shared.name }));
  await heading(`Check this listing: ${shared.name}`);
  expect(screen.getByRole('link', { name: `All listings of ${trust.name}` })).toBeVisible();
  await confirm(provider, contact);
  await confirm(provider, eligibility);
  const done = await success();
  expect(done).toHaveTextContent('1 of 2 listings confirmed or corrected.');
  expect(within(done).getByRole('link', { name: `Next listing: ${housing.name}` })).toBeVisible();
});

it('an answer that is taken back has its listing counted as open again', async () => {
  const provider = await openProvider([money, housing], '/services/money/check');
  await confirm(provider, contact);
  await success();
  await provider.user.click(screen.getByRole('link', { name: /^See it in full, or take it back/ }));
  await provider.user.click(await screen.findByRole('button', { name: 'Take this answer back' }));
  await provider.user.click(await screen.findByRole('link', { name: 'Answer again on the listing' }));
  expect(await screen.findByRole('button', { name: `Still correct: ${contact}` })).toBeVisible();
  expect(screen.queryByText('Success')).toBeNull();
});
