// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import { makeService } from '../factories/serviceFactory.ts';
import { makeDevice, openApp } from './support/openApp.tsx';
import { makeFacets, makeMatch, makeResponse, ScriptedSearch } from './support/scriptedSearch.ts';

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  // Room for two results.
  vi.stubGlobal('innerHeight', 900);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const services = Array.from({ length: 12 }, (_, place) =>
  makeService({ id: `service-${place}`, name: `Service ${place}` }),
);

function answerWith(found: readonly Service[], limit: number, count = 7): SearchResponse {
  const results = found.slice(0, limit).map((service) => makeMatch(service));
  return makeResponse({ total: found.length, results, facets: makeFacets(count) });
}

async function openSearch() {
  const search = new ScriptedSearch();
  search.answer = (_, limit) => answerWith(services, limit);
  const device = await makeDevice(services, search);
  await device.session.check();
  const app = openApp(device.app);
  await screen.findByRole('heading', { name: '12 services' });
  await waitFor(() => expect(results()).toHaveLength(10));
  return { ...device, ...app, search };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What does the person need?' });
const results = () => screen.queryAllByRole('heading', { level: 3 });

/** What the browser does with a letter. */
function press(text: string): void {
  box().value = text;
  box().dispatchEvent(new Event('input', { bubbles: true }));
}

describe('somebody types on a slow tablet', () => {
  it('is asked for with the letter itself, before anything is drawn', async () => {
    const { search } = await openSearch();
    act(() => {
      press('r');
      expect(search.queries.at(-1)?.query.text).toBe('r');
    });
  });

  it('sees what fits the screen first, with the new counts, and the rest when the typing rests', async () => {
    const { search } = await openSearch();
    search.answer = (_, limit) => answerWith(services, limit, 3);
    await act(async () => press('r'));
    expect(results()).toHaveLength(2);
    expect(screen.getByRole('checkbox', { name: 'Accommodation (3)' })).toBeVisible();

    await waitFor(() => expect(results()).toHaveLength(10));
    expect(search.queries.slice(-2).map(({ limit }) => limit)).toEqual([2, 10]);
  });

  it('gets all that there is at once, and is asked once, where it fits the screen', async () => {
    const { search } = await openSearch();
    search.answer = (_, limit) => answerWith(services.slice(0, 2), limit);
    const asked = search.queries.length;
    await act(async () => press('r'));
    expect(results()).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(search.queries).toHaveLength(asked + 1);
  });

  it('is not told any more that the search stopped once the words are taken back', async () => {
    const { search } = await openSearch();
    search.answer = () => {
      throw new Error('broken');
    };
    await act(async () => press('r'));
    expect(await screen.findByText(/Search has stopped working/)).toBeVisible();
    await act(async () => press(''));
    await waitFor(() => expect(results()).toHaveLength(10));
    expect(screen.queryByText(/Search has stopped working/)).toBeNull();
  });

  it('goes on reading the last result while more are brought', async () => {
    const { user, search } = await openSearch();
    await user.click(screen.getByRole('button', { name: 'Show more services' }));
    await waitFor(() => expect(results()).toHaveLength(12));
    expect(search.queries.at(-1)?.limit).toBe(30);
    expect(screen.queryByRole('button', { name: 'Show more services' })).toBeNull();
  });

  it('goes on reading the last result while a newer catalogue takes the place of this one', async () => {
    const { publisher, session, search } = await openSearch();
    const asked = search.queries.length;
    await publisher.publish(services.slice(1), { published: '2026-11-21' });
    await act(async () => session.check());
    await waitFor(() => expect(search.queries.length).toBeGreaterThan(asked));
    expect(search.queries.slice(asked).map(({ limit }) => limit)).toEqual([10]);
    expect(results()).toHaveLength(10);
  });

  it('leaves before the rest has come, and finds it on coming back', async () => {
    const { router } = await openSearch();
    await act(async () => press('r'));
    expect(results()).toHaveLength(2);
    await act(async () => router.navigate('/catalogue'));
    await act(async () => router.navigate('/'));
    await waitFor(() => expect(results()).toHaveLength(10));
    expect(box()).toHaveValue('r');
  });

  it('never opens or chooses the service that takes the place of the one under the finger', async () => {
    const { search } = await openSearch();
    const link = screen.getByRole('link', { name: 'Service 1' });
    const button = screen.getByRole('button', { name: /: Service 1$/ });
    search.answer = (_, limit) => answerWith(services.slice(5), limit);
    await act(async () => press('r'));
    expect(screen.getByRole('link', { name: 'Service 6' })).toBeVisible();
    expect(link).not.toBeInTheDocument();
    expect(button).not.toBeInTheDocument();
  });

  it('keeps the finger on a service that stays where it is', async () => {
    const { search } = await openSearch();
    const link = screen.getByRole('link', { name: 'Service 0' });
    search.answer = (_, limit) => answerWith([...services.slice(0, 1), ...services.slice(5)], limit);
    await act(async () => press('r'));
    expect(screen.getByRole('link', { name: 'Service 5' })).toBeVisible();
    expect(link).toBeInTheDocument();
  });
});

describe('somebody listens to the screen', () => {
  it('hears how many there are once the typing rests, and not what an older question found', async () => {
    const { search } = await openSearch();
    const late = Promise.withResolvers<SearchResponse>();
    search.answer = (_, limit) => answerWith(services.slice(0, 3), limit);
    await act(async () => press('r'));
    search.answer = () => late.promise;
    await act(async () => press('re'));
    await act(async () => new Promise((resolve) => setTimeout(resolve, 1_200)));
    expect(screen.queryByText(/3 services\. 3 shown/)).toBeNull();

    search.answer = (_, limit) => answerWith(services.slice(0, 4), limit);
    await act(async () => late.resolve(answerWith(services.slice(0, 4), 2)));
    expect(await screen.findByText('4 services. 4 shown.')).toHaveAttribute('role', 'status');
  });
});
