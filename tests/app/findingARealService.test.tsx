// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStarterCatalogue } from './support/openStarterCatalogue.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

it('a woman from Torbay with rent arrears: the right area, the right people, and on to the service', async () => {
  const { user, router } = await openStarterCatalogue();
  await user.type(screen.getByRole('textbox'), 'woman rent arrears');
  await user.type(screen.getByRole('combobox', { name: 'Home area' }), 'torbay');
  await user.click(await screen.findByRole('option', { name: /^Torbay local authority/ }));
  expect(router.state.location.search).toBe('?area=E06000027');

  const heading = await screen.findByRole('heading', {
    level: 2,
    name: /^\d+ services? for someone living in Torbay$/,
  });
  expect(heading).not.toHaveTextContent(/^0/);
  const results = screen.getAllByRole('heading', { level: 3 }).flatMap((h3) => h3.closest('li') ?? []);
  for (const result of results) {
    expect(result).not.toHaveTextContent(/Takes\s*Men/);
    expect(result).toHaveTextContent('Not assured by a person');
  }
  await user.click(within(results[0] ?? document.body).getByRole('link'));
  expect(await screen.findByRole('region', { name: 'How to use it' })).toHaveTextContent(
    'Refer and monitor an intervention',
  );
});

it('a service that is over is found by its name, never as an option, and leads on', async () => {
  const { user } = await openStarterCatalogue();
  await user.type(screen.getByRole('textbox'), "Women's Services for London (north)");
  const link = await screen.findByRole('link', {
    name: /^See what replaced Women.s Services for London \(north\)/,
  });
  await user.click(link);
  expect(await screen.findByRole('region', { name: 'This service is over' })).toHaveTextContent(
    'Do not propose it',
  );
});

it('a town that two places share is asked about', async () => {
  const { user, router } = await openStarterCatalogue();
  await user.type(screen.getByRole('textbox'), 'newport');
  const question = await screen.findByRole('region', { name: /newport.*Which one is meant\?$/i });
  await user.click(within(question).getByRole('button', { name: /Isle of Wight/ }));
  expect(router.state.location.search).toBe('?area=E06000046');
});

it('a town typed faster than it is looked up is taken with the keys pressed meanwhile', async () => {
  const lookedUp = Promise.withResolvers<void>();
  const { user, router } = await openStarterCatalogue('/', (text) =>
    text === 'Torquay' ? lookedUp.promise : undefined,
  );
  const field = screen.getByRole('combobox', { name: 'Home area' });
  await user.type(field, 'To');
  expect(await screen.findByRole('option', { name: /^Tonbridge/ })).toBeVisible();
  await user.type(field, 'rquay{ArrowDown}{Enter}');
  expect(router.state.location.search).toBe('');
  lookedUp.resolve();
  await waitFor(() => expect(router.state.location.search).toBe('?area=E06000027'));
});

it.each([
  ['Torquay', 'E06000027'],
  ['hull', 'E06000010'],
  ['Bradford', 'E08000032'],
  ['Ynys Mon', 'W06000001'],
])('%s, typed whole, is taken with Enter, whatever else begins with it', async (name, code) => {
  const { user, router } = await openStarterCatalogue();
  const field = screen.getByRole('combobox', { name: 'Home area' });
  await user.type(field, `${name}{Enter}`);
  await waitFor(() => expect(router.state.location.search).toBe(`?area=${code}`));
});

it('a name that two places share is asked about in the home area too', async () => {
  const { user, router } = await openStarterCatalogue();
  const field = screen.getByRole('combobox', { name: 'Home area' });
  await user.type(field, 'Newport');
  expect(await screen.findByRole('option', { name: /Isle of Wight/ })).toBeVisible();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field).toBeInvalid());
  expect(router.state.location.search).toBe('');
});

it('mothers are women and parents, and stand in one chip that takes both back', async () => {
  const { user } = await openStarterCatalogue();
  await user.type(screen.getByRole('textbox'), 'mum in debt');
  const chips = await screen.findAllByRole('button', { name: /^Mothers, from ‘mum’/ });
  expect(chips).toHaveLength(1);
  await user.click(chips[0] ?? document.body);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Mothers, from/ })).toBeNull());
});

it('a case number is not searched for, and the person is told', async () => {
  const { user } = await openStarterCatalogue();
  await user.type(screen.getByRole('textbox'), 'X123456 debt');
  expect(await screen.findByText(/What looks like a case reference number \(CRN\)/)).toBeVisible();
  expect(document.title).not.toMatch(/X123456/);
});
