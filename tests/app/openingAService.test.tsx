// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { day, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { makeDevice, openApp } from './support/openApp.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

const running = makeService({
  id: 'new-harbour',
  name: 'New Harbour (invented)',
  eligibility: makeEligibility({ sexes: 'men', minimumAge: 18, maximumAge: 25 }),
  exclusions: { arson: 'case by case' },
  contacts: [{ name: 'Front desk', role: 'general' as const, phone: '0113 496 0000', email: null }],
});
const over = makeService({
  id: 'old-harbour',
  name: 'Old Harbour (invented)',
  ends: day('2026-11-21'),
  replacedBy: ['new-harbour'],
});

async function openOffline(address: string) {
  const device = await makeDevice([running, over]);
  await device.session.check();
  device.server.disturb = () => {
    throw new TypeError('Failed to fetch');
  };
  return { ...device, ...openApp(device.app, address) };
}

describe('someone opens a service by its address, without a connection', () => {
  it('reads what it is, whom it takes and what the listing does not say', async () => {
    await openOffline('/services/new-harbour');
    expect(await screen.findByRole('heading', { level: 1, name: running.name })).toBeVisible();
    expect(document.title).toBe('New Harbour (invented) – Services for probation');

    const whom = screen.getByRole('region', { name: 'Whom it takes' });
    expect(whom).toHaveTextContent('Men aged 18 to 25');
    expect(whom).toHaveTextContent('Decides case by case about people convicted of arson');
    expect(whom).toHaveTextContent(
      'The listing does not say whether it takes people convicted of sexual offences, violent offences, domestic abuse or stalking or harassment; ask.',
    );
    expect(screen.getByRole('link', { name: '0113 496 0000' })).toHaveAttribute('href', 'tel:01134960000');
    expect(screen.getByRole('region', { name: 'How far it can be relied on' })).toHaveTextContent(
      'Never, by a person',
    );
  });

  it('is told at once that it ended yesterday, though no sync has said so, and goes on to what replaced it', async () => {
    const { user } = await openOffline('/services/old-harbour');
    const banner = await screen.findByRole('region', { name: 'This service is over' });
    expect(banner).toHaveTextContent('Do not propose it. It ended on 21 November 2026.');
    await user.click(within(banner).getByRole('link', { name: running.name }));
    expect(await screen.findByRole('heading', { level: 1, name: running.name })).toHaveFocus();
  });

  it('finds it also when the reference was typed in capitals', async () => {
    await openOffline('/services/NEW-Harbour');
    expect(await screen.findByRole('heading', { level: 1, name: running.name })).toBeVisible();
  });

  it('is told when it is not listed', async () => {
    await openOffline('/services/never-was');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This service is not listed' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to results' })).toHaveAttribute('href', '/');
  });

  it('is told that there is no catalogue, not that there is no such service', async () => {
    const device = await makeDevice([running]);
    await device.session.open();
    openApp(device.app, '/services/new-harbour');
    expect(await screen.findByText(/no catalogue on this device yet/, { selector: 'div' })).toBeVisible();
    expect(screen.queryByText(/not listed/)).toBeNull();
  });

  it('sees the correction of a listing without opening it again', async () => {
    const device = await makeDevice([running]);
    await device.session.check();
    openApp(device.app, '/services/new-harbour');
    await screen.findByRole('heading', { level: 1, name: running.name });
    await device.publisher.publish([{ ...running, name: 'Newest Harbour (invented)' }]);
    await device.session.check();
    expect(await screen.findByRole('heading', { level: 1, name: 'Newest Harbour (invented)' })).toBeVisible();
  });
});

describe('someone looks after the catalogue on the device', () => {
  it('checks for a newer one and is told how that ended', async () => {
    const { user, server } = await openOffline('/catalogue');
    await user.click(await screen.findByRole('button', { name: 'Check for a newer catalogue' }));
    expect(await screen.findByText(/could not be reached.*kept the catalogue it has/)).toBeVisible();

    server.disturb = () => null;
    await user.click(screen.getByRole('button', { name: 'Check for a newer catalogue' }));
    expect(await screen.findByText('This device has the newest catalogue.')).toBeVisible();
  });

  it('removes it, after being asked, and nothing is left to search or to open', async () => {
    const { user, store, router } = await openOffline('/catalogue');
    await user.click(await screen.findByRole('button', { name: 'Remove the catalogue from this device' }));
    await user.click(screen.getByRole('button', { name: 'Yes, remove it' }));
    expect(await screen.findByText('There is no catalogue on this device at the moment.')).toBeVisible();
    expect(await store.readCurrentRelease()).toBeNull();

    await router.navigate('/');
    expect(await screen.findByText(/was removed from this device/)).toBeVisible();
  });

  it('says when it could not be removed, and no longer once it is tried again', async () => {
    const device = await makeDevice([makeService()]);
    await device.session.check();
    const { user } = openApp(device.app, '/catalogue');
    const clear = vi.spyOn(device.store, 'clearEverything').mockRejectedValueOnce(new Error('not now'));
    const remove = async () => {
      await user.click(await screen.findByRole('button', { name: /^Remove the catalogue/ }));
      await user.click(screen.getByRole('button', { name: 'Yes, remove it' }));
    };
    await remove();
    expect(await screen.findByText(/could not be removed/)).toBeVisible();
    clear.mockReturnValueOnce(new Promise(() => undefined));
    await remove();
    expect(screen.queryByText(/could not be removed/)).toBeNull();
  });

  it('reads the attributions on the page about the data', async () => {
    await openOffline('/about-this-data');
    expect(
      await screen.findByText('Contains Royal Mail data © Royal Mail copyright and database right 2025.'),
    ).toBeVisible();
    await waitFor(() => expect(screen.getByText(/lists 2 services/)).toBeVisible());
  });
});

it('a browser that gives no estimate of space leaves only that line out', async () => {
  const device = await makeDevice([running]);
  await device.session.check();
  openApp({ ...device.app, readStorageUse: () => Promise.reject(new Error('no estimate')) }, '/catalogue');
  expect(await screen.findByText('20 November 2026')).toBeVisible();
  expect(screen.queryByText('Space used')).toBeNull();
});
