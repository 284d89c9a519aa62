// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { needLabels } from '../../src/taxonomy/labels.ts';
import { noAppUpdate } from '../../src/hooks/appUpdate.ts';
import { createObservable } from '../../src/hooks/observable.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { makeDevice, openApp } from './support/openApp.tsx';
import { leeds, makeFacets, makeMatch, makeResponse, ScriptedSearch } from './support/scriptedSearch.ts';

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined));
afterEach(cleanup);

const housing = makeService({
  eligibility: makeEligibility({ sexes: 'women', minimumAge: 18 }),
  coverage: makeCoverage({ areaName: 'Leeds' }),
});

async function openWithResults(address = '/') {
  const search = new ScriptedSearch();
  search.answer = (query) =>
    makeResponse({
      total: 1,
      results: [makeMatch(housing, { reach: 'local', why: ['works on accommodation'] })],
      homeArea: query.areaCode === leeds.code ? leeds : null,
      facets: makeFacets(7),
      understood: {
        terms:
          query.text.includes('sofa surfing') && !query.asText.includes('sofa surfing')
            ? [{ kind: 'need', typed: 'sofa surfing', code: 'accommodation', label: 'Accommodation' }]
            : [],
        ambiguousPlaces: [],
        text: '',
        notes: [],
      },
    });
  const device = await makeDevice([housing], search);
  await device.session.check();
  return { ...device, search, ...openApp(device.app, address) };
}

const box = () => screen.getByRole('textbox', { name: 'What does the person need?' });

describe('someone at court searches', () => {
  it('says whom a service takes, where, why and how far it can be relied on', async () => {
    const { user } = await openWithResults();
    await user.type(box(), 'sofa surfing');

    const result = (await screen.findByRole('link', { name: housing.name })).closest('li');
    if (!result) throw new Error('The service is in no list.');
    expect(result).toHaveTextContent('Women aged 18 and over');
    expect(result).toHaveTextContent('Covers Leeds');
    expect(result).toHaveTextContent('works on accommodation');
    expect(result).toHaveTextContent('Not assured by a person');
  });

  it('keeps what was typed out of the address, the title and the headings', async () => {
    const { user, router } = await openWithResults();
    await user.type(box(), 'sofa surfing near Leeds');
    await screen.findByRole('link', { name: housing.name });

    expect(JSON.stringify(router.state.location)).not.toMatch(/sofa/i);
    expect(document.title).toBe('Find a service – Services for probation');
    for (const heading of screen.getAllByRole('heading')) expect(heading).not.toHaveTextContent(/sofa/i);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('stays in one run of words when Enter is pressed, and is emptied by Escape or a press', async () => {
    const { user, search } = await openWithResults();
    await user.type(box(), 'sofa{Enter}surfing');
    expect(box()).toHaveValue('sofasurfing');
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');

    await user.type(box(), 'rent');
    await user.click(screen.getByRole('button', { name: 'Clear what you typed' }));
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
    await waitFor(() => expect(search.queries.at(-1)?.query.text).toBe(''));
  });

  it('gives a wrongly understood phrase back to plain words, and takes that back too', async () => {
    const { user, search } = await openWithResults();
    await user.type(box(), 'sofa surfing');
    await user.click(await screen.findByRole('button', { name: /^Accommodation, from ‘sofa surfing’/ }));
    await waitFor(() => expect(search.queries.at(-1)?.query.asText).toEqual(['sofa surfing']));

    await user.click(await screen.findByRole('button', { name: 'sofa surfing: understand it again' }));
    expect(await screen.findByRole('button', { name: /^Accommodation, from/ })).toBeVisible();
  });

  it('gives all phrases of one need back to plain words in one press', async () => {
    const { user, search } = await openWithResults();
    search.answer = ({ asText }) =>
      makeResponse({
        understood: {
          terms: ['cocaine', 'cannabis']
            .filter((typed) => !asText.includes(typed))
            .map((typed) => ({ kind: 'need', typed, code: 'dependency', label: needLabels.dependency })),
          ambiguousPlaces: [],
          text: '',
          notes: [],
        },
      });
    await user.type(box(), 'cocaine and cannabis');
    const chip = await screen.findByRole('button', {
      name: 'Dependency and recovery, from ‘cocaine’, ‘cannabis’: do not understand them like this',
    });
    expect(chip).toHaveTextContent('Dependency and recovery from ‘cocaine’, ‘cannabis’');
    await user.click(chip);
    await waitFor(() => expect(chip).not.toBeInTheDocument());
    expect(search.queries.at(-1)?.query.asText).toEqual(['cocaine', 'cannabis']);
    expect(screen.getByRole('button', { name: 'cannabis: understand it again' })).toBeVisible();
  });

  it('reads two notes on what was left out, and opens the others', async () => {
    const { user, search } = await openWithResults();
    const leftOut = ['gambling', 'drink', 'a job'].map(
      (typed) => `‘${typed}’ was left out, because it states no need.`,
    );
    const danger = 'If somebody’s life may be in danger now, call 999.';
    search.answer = () =>
      makeResponse({
        understood: { terms: [], ambiguousPlaces: [], text: '', notes: [...leftOut, danger] },
      });
    await user.type(box(), 'suicidal');
    expect(await screen.findByText(danger)).toBeVisible();
    expect(screen.getByText(/^‘drink’ was left out/)).toBeVisible();
    expect(screen.getByText(/^‘a job’ was left out/)).not.toBeVisible();
    await user.click(screen.getByText('1 more note on what was left out'));
    expect(screen.getByText(/^‘a job’ was left out/)).toBeVisible();
  });

  it('takes chips away with the keyboard and stays near them, then at the results', async () => {
    const { user } = await openWithResults('/?need=accommodation&need=finance&cohort=women');
    const chip = (name: RegExp) => screen.findByRole('button', { name });
    const filters = (await chip(/^Accommodation: remove/)).closest('ul');
    if (!filters) throw new Error('The filters are in no list.');
    const [first, second, third] = within(filters)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? '');
    act(() =>
      within(filters)
        .getByRole('button', { name: first ?? '' })
        .focus(),
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(second));
    act(() =>
      within(filters)
        .getByRole('button', { name: third ?? '' })
        .focus(),
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(second));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'results'));

    await user.type(box(), 'sofa surfing');
    const understood = await chip(/^Accommodation, from ‘sofa surfing’/);
    act(() => understood.focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(understood).not.toBeInTheDocument());
    expect(document.activeElement).toHaveAttribute('id', 'results');
  });

  it('answers what is asked about a word with the keyboard, Yes or No, and goes on from there', async () => {
    const { user, search, router } = await openWithResults();
    search.answer = ({ asText, asMeant = [] }) =>
      makeResponse({
        understood: {
          terms: [],
          text: 'bank shelter',
          notes: [],
          ambiguousPlaces: [],
          offered: [
            { typed: 'bank', codes: ['finance', 'inclusion'] as const },
            { typed: 'shelter', codes: ['accommodation'] as const },
          ].flatMap(({ typed, codes }) =>
            asText.includes(typed) || asMeant.some((phrase) => phrase.typed === typed)
              ? []
              : [
                  {
                    typed,
                    question: `What does ‘${typed}’ mean?`,
                    terms: codes.map((code) => ({ kind: 'need', typed, code, label: needLabels[code] })),
                  },
                ],
          ),
        },
      });
    await user.type(box(), 'bank shelter');
    const asked = await screen.findByRole('region', { name: 'What does ‘bank’ mean?' });
    act(() => within(asked).getByRole('button', { name: /^No/ }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked).not.toBeInTheDocument());
    expect(search.queries.at(-1)?.query.asText).toEqual(['bank']);
    expect(screen.getByRole('button', { name: 'bank: understand it again' })).toBeVisible();

    const left = screen.getByRole('region', { name: 'What does ‘shelter’ mean?' });
    expect(within(left).getByRole('button', { name: `Yes, ${needLabels.accommodation}` })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(left).not.toBeInTheDocument());
    expect(search.queries.at(-1)?.query.asMeant).toEqual([{ typed: 'shelter', code: 'accommodation' }]);
    expect(router.state.location.search).toBe('');
    expect(document.activeElement).toHaveAttribute('id', 'results');
  });

  it('takes the home area out with the keyboard and goes on at the results', async () => {
    const { user } = await openWithResults(`/?area=${leeds.code}`);
    const area = await screen.findByRole('button', { name: /, clear$/ });
    act(() => area.focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(area).not.toBeInTheDocument());
    expect(document.activeElement).toHaveAttribute('id', 'results');
  });

  it('puts a ticked filter into the address, and Back takes it out again', async () => {
    const { user, router, search } = await openWithResults();
    await user.click(await screen.findByRole('checkbox', { name: /^Accommodation \(7\)/ }));
    expect(router.state.location.search).toBe('?need=accommodation');
    await waitFor(() => expect(search.queries.at(-1)?.query.needs).toEqual(['accommodation']));

    await router.navigate(-1);
    await waitFor(() => expect(search.queries.at(-1)?.query.needs).toEqual([]));
    expect(screen.queryByRole('button', { name: 'Accommodation: remove this filter' })).toBeNull();
  });

  it('reads the filters of an address and leaves out what is no code of the catalogue', async () => {
    const { search } = await openWithResults(`/?need=finance&need=football&area=${leeds.code}&setting=moon`);
    expect(
      await screen.findByRole('button', { name: 'Home area: Leeds (local authority), clear' }),
    ).toBeVisible();
    expect(search.queries.at(-1)?.query).toMatchObject({
      needs: ['finance'],
      areaCode: leeds.code,
      settings: [],
    });
  });

  it('goes to a service and back, and finds words, filters and results as they were', async () => {
    const { user } = await openWithResults('/?need=accommodation');
    await user.type(box(), 'sofa');
    await user.click(await screen.findByRole('link', { name: housing.name }));
    expect(await screen.findByRole('heading', { level: 1, name: housing.name })).toHaveFocus();

    await user.click(screen.getByRole('link', { name: 'Back to results' }));
    expect(box()).toHaveValue('sofa');
    expect(screen.getByRole('checkbox', { name: /^Accommodation/ })).toBeChecked();
    expect(screen.getByRole('link', { name: housing.name })).toBeVisible();
  });

  it('drops an answer that comes after a newer question', async () => {
    const late = Promise.withResolvers<ReturnType<typeof makeResponse>>();
    const { user, search } = await openWithResults();
    await screen.findByRole('link', { name: housing.name });
    search.answer = (query) => (query.text === 'r' ? late.promise : makeResponse({ total: 2 }));
    await user.type(box(), 'rent');
    expect(await screen.findByRole('heading', { name: '2 services' })).toBeVisible();

    late.resolve(makeResponse({ total: 99 }));
    await late.promise;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(screen.queryByText('99 services')).toBeNull();
  });

  it('shows more when asked', async () => {
    const { user, search } = await openWithResults();
    search.answer = (_, limit) =>
      makeResponse({
        total: 45,
        results: makeMany(Math.min(limit, 45)).map((service) => makeMatch(service)),
      });
    await user.type(box(), 'x');
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(10));
    await user.click(screen.getByRole('button', { name: 'Show more services' }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(30));
  });
});

describe('someone sets the home area', () => {
  it('picks a suggestion with the keyboard; only the code reaches the address', async () => {
    const { user, router, search } = await openWithResults();
    search.places = () => ({
      suggestions: [
        { label: 'Leeds', hint: 'local authority', area: leeds, isNamed: false },
        {
          label: 'Leeds, Kent',
          hint: 'village',
          area: { ...leeds, code: 'E07000110', name: 'Maidstone' },
          isNamed: false,
        },
      ],
      note: null,
    });
    const field = screen.getByRole('combobox', { name: 'Home area' });
    await user.type(field, 'LS9 8AB');
    await screen.findByRole('option', { name: /^Leeds local authority/ });
    await user.keyboard('{ArrowDown}');
    const list = within(screen.getByRole('listbox', { name: 'Home area' }));
    expect(list.getByRole('option', { selected: true })).toHaveTextContent('Leeds');
    await user.keyboard('{Enter}');

    expect(router.state.location.search).toBe(`?area=${leeds.code}`);
    expect(field).toHaveValue('');
    // Where it was typed, not among the answers further down.
    const chip = await screen.findByRole('button', { name: /^Home area: Leeds.*clear$/ });
    expect(field.closest('.app-home-area')).toContainElement(chip);
    expect(
      await screen.findByRole('heading', { name: '1 service for someone living in Leeds' }),
    ).toBeVisible();
  });

  it('is suggested the places typed before the catalogue was ready, once it is', async () => {
    const search = new ScriptedSearch();
    search.places = () => {
      if (search.loaded === 0) throw new Error('No catalogue has been loaded yet.');
      return {
        suggestions: [{ label: 'Leeds', hint: 'local authority', area: leeds, isNamed: true }],
        note: null,
      };
    };
    const opening = Promise.withResolvers<void>();
    search.loading = opening.promise;
    const device = await makeDevice([housing], search);
    const checked = device.session.check();
    const { user } = openApp(device.app);
    await user.type(await screen.findByRole('combobox', { name: 'Home area' }), 'Leeds');
    opening.resolve();
    await checked;

    const list = within(await screen.findByRole('listbox', { name: 'Home area' }));
    expect(await list.findByRole('option', { name: /^Leeds/ })).toBeVisible();
    expect(screen.queryByText(/cannot be looked up/)).toBeNull();
  });

  it('is not told that there is no such area when it only could not be looked up', async () => {
    const search = new ScriptedSearch();
    const device = await makeDevice([housing], search);
    await device.session.check();
    const findArea = vi.spyOn(search, 'findArea').mockRejectedValue(new Error('crashed'));
    openApp(device.app, `/?area=${leeds.code}`);
    await waitFor(() => expect(findArea).toHaveBeenCalled());
    expect(screen.queryByText(/not known to this catalogue/)).toBeNull();
    expect(await screen.findByRole('button', { name: /^Home area.*clear$/ })).toBeVisible();
  });

  it('an area that a newer catalogue knows is named as soon as that is there', async () => {
    const search = new ScriptedSearch();
    search.areas = [];
    const device = await makeDevice([housing], search);
    await device.session.check();
    openApp(device.app, `/?area=${leeds.code}`);
    expect(await screen.findByText(/not known to this catalogue/)).toBeVisible();
    search.areas = [leeds];
    await device.publisher.publish([housing, makeService({ id: 'another' })]);
    await device.session.check();
    expect(await screen.findByRole('button', { name: /^Home area: Leeds/ })).toBeVisible();
  });

  it('is asked which of two places was meant', async () => {
    const { user, router, search } = await openWithResults();
    search.answer = () =>
      makeResponse({
        understood: {
          terms: [],
          text: '',
          notes: [],
          ambiguousPlaces: [
            {
              typed: 'newport',
              question: 'Newport is the name of 2 places',
              candidates: [{ label: 'Newport, Isle of Wight', area: { ...leeds, code: 'E06000046' } }],
            },
          ],
        },
      });
    await user.type(box(), 'newport');
    await user.click(await screen.findByRole('button', { name: 'Newport, Isle of Wight' }));
    expect(router.state.location.search).toBe('?area=E06000046');
  });
});

describe('nothing is found', () => {
  it('offers each way out with its count, one press away', async () => {
    const { user, router, search } = await openWithResults('/?need=health');
    search.answer = (query) =>
      query.needs.length === 0
        ? makeResponse({ total: 12 })
        : makeResponse({
            suggestions: [
              {
                kind: 'drop-filter',
                label: 'Take out “Physical and mental health”',
                total: 12,
                change: { needs: [] },
              },
            ],
          });
    await user.type(box(), 'x');
    await user.click(
      await screen.findByRole('button', { name: 'Take out “Physical and mental health” (12 services)' }),
    );
    expect(await screen.findByRole('heading', { name: '12 services' })).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  it('names a service that is over, with the way to what replaced it', async () => {
    const { user, search } = await openWithResults();
    search.answer = () =>
      makeResponse({ endedMatches: [{ id: 'old', name: 'Old Harbour', ends: '2024-03-28' }] });
    await user.type(box(), 'old harbour');
    expect(await screen.findByText(/Old Harbour ended on 28 March 2024/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what replaced Old Harbour' })).toHaveAttribute(
      'href',
      '/services/old',
    );
  });
});

describe('states that must not be mistaken for “no services”', () => {
  it('a first visit shows the catalogue being copied, then the services', async () => {
    const search = new ScriptedSearch();
    search.answer = () => makeResponse({ total: 1, results: [makeMatch(housing)] });
    const device = await makeDevice([housing], search);
    const paused = Promise.withResolvers<null>();
    device.server.disturb = (path) => (path.startsWith('objects/') ? paused.promise : null);
    openApp(device.app);
    await device.session.open();
    const check = device.session.check();
    expect(
      await screen.findByRole('progressbar', { name: /Copying the catalogue to this device/ }),
    ).toBeVisible();
    expect(screen.getByText(/0 of 3 parts, 0 kB of \d+ kB/)).toBeVisible();

    paused.resolve(null);
    await check;
    expect(await screen.findByRole('link', { name: housing.name })).toBeVisible();
    const strip = screen.getByRole('status', { name: 'Catalogue on this device' });
    expect(strip).toHaveTextContent('Catalogue of 20 November 2026');
    expect(strip).toHaveTextContent('up to date');
  });

  it('offline with no catalogue says what to do, and a press tries again', async () => {
    const device = await makeDevice([housing]);
    device.server.disturb = () => {
      throw new TypeError('Failed to fetch');
    };
    const { user } = openApp(device.app);
    await device.session.check();
    expect(await screen.findByText(/nothing to search/)).toBeVisible();
    expect(screen.getByText(/could not be reached/)).toBeVisible();
    expect(screen.queryByText(/0 services/)).toBeNull();

    device.server.disturb = () => null;
    await user.click(screen.getByRole('button', { name: 'Copy the catalogue to this device' }));
    expect(await screen.findByRole('heading', { name: '0 services' })).toBeVisible();
  });

  it('a window that another one has outdated asks, and keeps what was typed until then', async () => {
    const { app } = await makeDevice([housing]);
    const isOutdated = createObservable(false);
    const reload = vi.fn();
    const { user } = openApp({ ...app, update: { ...noAppUpdate, isOutdated, reload } });
    await app.session.check();
    await user.type(box(), 'sofa surfing');
    act(() => isOutdated.set(true));
    expect(await screen.findByText(/This app was updated in another window/)).toBeVisible();
    expect(box()).toHaveValue('sofa surfing');
    expect(reload).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reload the app' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('a search that breaks says so', async () => {
    const { user, search } = await openWithResults();
    search.answer = () => Promise.reject(new Error('out of memory'));
    await user.type(box(), 'x');
    expect(await screen.findByText(/Search has stopped working/)).toBeVisible();
    expect(screen.queryByText(/0 services/)).toBeNull();
  });
});

it('every screen has one main heading, the skip link and the age of the copy', async () => {
  const { router } = await openWithResults();
  for (const address of ['/', '/catalogue', '/about-this-data', '/nowhere', `/services/${housing.id}`]) {
    await router.navigate(address);
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1));
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toBeInTheDocument();
    const strip = screen.getByRole('status', { name: 'Catalogue on this device' });
    expect(within(strip).getByText(/Catalogue of 20 November 2026/)).toBeVisible();
  }
});

function makeMany(count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeService({ id: `invented-${index}`, name: `Invented ${index}`, starts: day('2026-01-01') }),
  );
}
