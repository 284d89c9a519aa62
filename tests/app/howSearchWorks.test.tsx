// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeService } from '../factories/serviceFactory.ts';
import { makeDevice, openApp } from './support/openApp.tsx';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

describe('A practitioner who wonders what the search does', () => {
  it('is told from the search box and from the foot of every screen', async () => {
    const device = await makeDevice([makeService()]);
    await device.session.check();
    const { user, router } = openApp(device.app);
    await user.click(await screen.findByRole('link', { name: 'See how search works' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'How search works' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/how-search-works');
    await router.navigate('/about-this-data');
    const footer = screen.getByRole('contentinfo');
    await user.click(within(footer).getByRole('link', { name: 'How search works' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'How search works' })).toBeVisible();
  });

  it('reads the order as an ordered list, the name first and the words last', async () => {
    const device = await makeDevice([makeService()]);
    openApp(device.app, '/how-search-works');
    const order = await screen.findByRole('heading', { name: 'How the list is ordered' });
    const section = order.closest('section');
    if (!section) throw new Error('The order stands in no section.');
    const list = within(section).getByRole('list');
    expect(list.tagName).toBe('OL');
    const steps = within(list).getAllByRole('listitem');
    expect(steps[0]).toHaveTextContent('whose name you typed');
    expect(steps.at(-1)).toHaveTextContent('how well the words fit');
  });

  it('reads that nothing typed is kept or sent', async () => {
    const device = await makeDevice([makeService()]);
    openApp(device.app, '/how-search-works');
    expect(await screen.findByText(/It is not sent anywhere, not kept/)).toBeVisible();
  });
});
