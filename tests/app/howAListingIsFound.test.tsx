// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeService } from '../factories/serviceFactory.ts';
import { makeDevice, openApp } from './support/openApp.tsx';
import { openStarterCatalogue } from './support/openStarterCatalogue.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

const gwent = '/services/crs-prj-12498-gwent/found';

it('a provider sees which areas, needs and groups lead to the listing, and looks from another area', async () => {
  const { user } = await openStarterCatalogue(gwent);
  const areas = await screen.findByRole('region', { name: 'Areas' });
  expect(areas).toHaveTextContent('any of 5 local authorities');
  expect(areas).toHaveTextContent(/With only the home area set to Blaenau Gwent: Number \d+ of \d+ services/);
  expect(screen.getByRole('region', { name: 'Needs' })).toHaveTextContent(
    /Accommodation\s*Number \d+ of \d+ services/,
  );
  const groups = screen.getByRole('region', { name: 'Groups of people' });
  expect(groups).toHaveTextContent(/Women\s*Number 1 of \d+ service/);
  expect(groups).toHaveTextContent(/Men\s*It does not take men/);

  expect(groups).toHaveTextContent(/because the listing does not say.*Veterans/);

  const choice = screen.getByRole('combobox', { name: 'Home area' });
  await user.selectOptions(choice, 'Newport');
  expect(await within(areas).findByText(/home area set to Newport/)).toBeInTheDocument();
  expect(choice).toHaveFocus();
  const back = screen.getByRole('link', { name: 'Back to the listing' });
  expect(back).toHaveAttribute('href', '/services/crs-prj-12498-gwent/check');
});

it('types a search and sees that it finds the listing, and why; another does not, and why not', async () => {
  const { user, router } = await openStarterCatalogue(gwent);
  const trying = await screen.findByRole('region', { name: 'Try a search' });
  const box = within(trying).getByRole('searchbox', { name: 'What a practitioner might type' });
  await user.type(box, 'woman housing newport gwent');
  expect(await within(trying).findByRole('heading', { name: /^Number \d+ of \d+ services?$/ })).toBeVisible();
  expect(trying).toHaveTextContent('Why:');
  expect(trying).toHaveTextContent('Matches ‘housing’: Accommodation');

  await user.clear(box);
  expect(within(trying).queryByRole('heading', { level: 3 })).toBeNull();
  await user.type(box, 'man housing leeds');
  expect(
    await within(trying).findByRole('heading', {
      name: /^Not found: this search finds \d+ other services?$/,
    }),
  ).toBeVisible();
  expect(trying).toHaveTextContent('It does not take men, and ‘man’ was typed');
  expect(trying).toHaveTextContent('It does not reach Leeds: the area it states is Gwent');
  expect(router.state.location).toMatchObject({ pathname: gwent, search: '', hash: '' });
  expect(document.title).not.toContain('leeds');
});

it('a listing that is over says so, and why its name is not among the results', async () => {
  const { user } = await openStarterCatalogue('/services/crs-prj-6557/found');
  expect(await screen.findByText(/This service is over, so no filter leads to it/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Needs' })).toBeNull();
  await user.type(screen.getByRole('searchbox'), 'women gwent');
  expect(await screen.findByText(/It ended on 28 March 2024/)).toBeVisible();
});

it('says so when there is no such listing, no catalogue, or no answer', async () => {
  await openStarterCatalogue('/services/nobody/found');
  expect(await screen.findByText(/does not list this service, so no search finds it/)).toBeVisible();
  cleanup();

  const empty = await makeDevice([]);
  openApp(empty.app, gwent);
  await empty.session.open();
  expect(await screen.findByRole('button', { name: 'Copy the catalogue to this device' })).toBeVisible();
  cleanup();

  const service = makeService();
  const broken = await makeDevice([service]);
  await broken.session.check();
  openApp(broken.app, `/services/${service.id}/found`);
  expect(await screen.findByText(/could not work out how the service is found/)).toBeVisible();
});
