// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeChangeRequest, makeOutboxEntry } from '../changes/requestFactory.ts';
import { makeService } from '../factories/serviceFactory.ts';
import { openProvider } from './support/openProvider.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

const desk = { name: 'Front desk', role: 'general' as const, phone: '0113 496 0000', email: null };
const listing = makeService({ id: 'harbour-lane-housing', contacts: [desk], referralRoutes: ['phone'] });
const contact = 'Contact, places and hours';
const checkAddress = '/services/harbour-lane-housing/check';
const region = (name: string) => screen.findByRole('region', { name });
type Provider = Awaited<ReturnType<typeof openProvider>>;

/** Corrects the website, with a note, from the listing; then opens the answer. */
async function correctAndOpen({ user }: Provider): Promise<void> {
  await user.click(await screen.findByRole('link', { name: `Correct it: ${contact}` }));
  await user.type(await screen.findByLabelText('Website'), 'www.example.org');
  await user.click(screen.getByRole('button', { name: 'See what changes' }));
  await user.type(await screen.findByLabelText(/^A note to the catalogue team/), 'Since October.');
  await user.click(screen.getByRole('button', { name: 'Send the correction' }));
  await user.click(await screen.findByRole('link', { name: /^See it in full/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Your answer' })).toHaveFocus();
}

/** What stands beside a term of the answer. */
const valueOf = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('a provider opens an answer it gave', () => {
  it('sees old and new of a correction, its note, and that it waits; then when it was sent', async () => {
    const provider = await openProvider([listing], checkAddress);
    await correctAndOpen(provider);
    const part = await region(contact);
    expect(part).toHaveTextContent('You corrected this part.');
    expect(part).toHaveTextContent('WebsiteIt said: Not statedYou changed it to: https://www.example.org');
    await provider.user.click(within(part).getByText(/^The whole part with your correction/));
    expect(part).toHaveTextContent('Front desk (general): 0113 496 0000');
    expect(valueOf('Written')).toHaveTextContent('22 November 2026');
    expect(valueOf('Sent')).toHaveTextContent('No receipt yet: it waits on this device');
    expect(valueOf('Sent')).toHaveTextContent(
      'Should it have arrived already, sending it again does no harm',
    );
    expect(valueOf('Your note')).toHaveTextContent('Since October.');

    provider.intake.isReachable = true;
    await provider.changes.sendAll();
    await waitFor(() => expect(valueOf('Sent')).toHaveTextContent('22 November 2026 at 2:30pm'));
    expect(screen.queryByRole('button', { name: 'Take this answer back' })).toBeNull();
    const section = await region('If something in it is wrong');
    expect(section).toHaveTextContent('It was sent, so it cannot be taken back. Send a correction instead');
    await provider.user.click(within(section).getByRole('link', { name: `Correct it: ${contact}` }));
    expect(await screen.findByLabelText('Website')).toHaveValue('https://www.example.org');
  });

  it('sees every fact of a part that it said is still correct', async () => {
    const { user } = await openProvider([listing], checkAddress);
    const group = await region(contact);
    await user.click(within(group).getByRole('button', { name: /^Still correct/ }));
    await user.click(await screen.findByRole('link', { name: /^See it in full/ }));
    const part = await region(contact);
    expect(part).toHaveTextContent('You said that this part is still correct. It said:');
    expect(part).toHaveTextContent('ContactsFront desk (general): 0113 496 0000');
    expect(part).toHaveTextContent('Opening hoursNot stated');
  });

  it('takes it back just as it is sent: is told so, and what to do instead', async () => {
    const provider = await openProvider([listing], checkAddress);
    await correctAndOpen(provider);
    const { user, changes, intake } = provider;
    // The intake has it, and its receipt got lost.
    intake.taken.push(changes.snapshot.get().entries[0]?.request);
    intake.isReachable = true;
    await user.click(screen.getByRole('button', { name: 'Take this answer back' }));
    expect(await screen.findByText(/^It was sent in the meantime/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'If something in it is wrong' })).toHaveFocus();
    expect(await screen.findByRole('link', { name: `Correct it: ${contact}` })).toBeVisible();
    expect(changes.snapshot.get().entries).toMatchObject([{ state: 'sent' }]);
  });

  it('takes it back when the server can be asked and does not have it: it was not sent', async () => {
    const provider = await openProvider([listing], checkAddress);
    await correctAndOpen(provider);
    provider.intake.isReachable = true;
    await provider.user.click(screen.getByRole('button', { name: 'Take this answer back' }));
    expect(await screen.findByText('It was not sent, and it is no longer on this device.')).toBeVisible();
  });
});

describe('a provider takes an answer back that this device has no receipt for', () => {
  const takeBack = async (provider: Provider) => {
    await correctAndOpen(provider);
    await provider.user.click(screen.getByRole('button', { name: 'Take this answer back' }));
    const done = await screen.findByRole('alert', { name: 'Success' });
    expect(provider.changes.snapshot.get().entries).toEqual([]);
    return done;
  };

  it('without a connection: it is told that nobody knows whether it arrived, and that it may answer again', async () => {
    const done = await takeBack(await openProvider([listing], checkAddress));
    expect(done).toHaveTextContent('We do not know whether it arrived');
    expect(done).toHaveTextContent('answering again does no harm');
    expect(done).not.toHaveTextContent('It was not sent');
  });

  it('while the server is busy: nobody knows either', async () => {
    const provider = await openProvider([listing], checkAddress);
    Object.assign(provider.intake, { isReachable: true, busyForSeconds: 60 });
    expect(await takeBack(provider)).toHaveTextContent('We do not know whether it arrived');
  });

  it('where it goes by email: it is told what to do if it went already', async () => {
    const done = await takeBack(await openProvider([listing], checkAddress, { hasIntake: false }));
    expect(done).toHaveTextContent('If you have emailed it already, tell the catalogue team');
  });
});

describe('a provider opens the address of an answer', () => {
  const request = makeChangeRequest(listing);
  const address = `/services/${listing.id}/answers/${request.requestId}`;

  it.each([
    [
      'that was refused: why it could not be taken',
      makeOutboxEntry(request, { state: 'refused', reason: 'This is not a change request.' }),
      ['Why it could not be takenThis is not a change request.', 'You can answer again'],
    ],
    [
      'that was refused without a reason',
      makeOutboxEntry(request, { state: 'refused' }),
      ['Why it could not be takenThe catalogue team’s server gave none'],
    ],
    [
      'that was not accepted: why not',
      makeOutboxEntry(request, { state: 'rejected', reason: 'The number does not answer.' }),
      ['Why it was not acceptedThe number does not answer.', 'so it changes nothing'],
    ],
    [
      'of an older app, about facts that are the same: what it was about, and not when it was sent',
      makeOutboxEntry(request, { state: 'sent' }),
      ['Yes, but this device did not keep when', 'It said:', 'Front desk (general): 0113 496 0000'],
    ],
    [
      'of an older app, about facts that have changed: says that it does not know them',
      makeOutboxEntry(
        {
          ...request,
          answers: [{ factGroup: 'contact', seen: '0123456789abcdef', answer: 'still correct' }],
        },
        { state: 'sent' },
      ),
      ['This device did not keep what the listing said then.'],
    ],
    [
      'of a listing that is gone: its name and what it said are here still',
      makeOutboxEntry(
        { ...request, serviceId: 'gone' },
        { state: 'sent', listing: { ...listing, id: 'gone', name: 'Gone Scheme (invented)' } },
      ),
      ['Gone Scheme (invented)', 'Front desk (general): 0113 496 0000'],
    ],
  ])('%s', async (_what, entry, expected) => {
    const { outbox } = await openProvider([listing], address.replace(listing.id, entry.request.serviceId));
    await outbox.put(entry);
    const main = screen.getByRole('main');
    for (const words of expected) await waitFor(() => expect(main).toHaveTextContent(words));
  });

  it('that is not on this device: is told so, with a way on', async () => {
    await openProvider([listing], address);
    expect(await screen.findByText(/^This device keeps no such answer/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to the listing' })).toHaveAttribute('href', checkAddress);
  });

  it('under another listing’s address: there is none', async () => {
    const { outbox } = await openProvider([listing], address.replace(listing.id, 'other'));
    await outbox.put(makeOutboxEntry(request));
    expect(await screen.findByText(/^This device keeps no such answer/)).toBeVisible();
  });
});
