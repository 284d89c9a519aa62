import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { ask, makeQuery, readStarterServices, searchOver, today } from './starterEngine.ts';

const services = readStarterServices();
const engine = searchOver(services);
const serviceOf = (id: string): Service => {
  const found = services.find((service) => service.id === id);
  if (!found) throw new Error(`The starter catalogue has no ${id}.`);
  return found;
};
const sought = (service: Service) => ({ id: service.id, organizationId: service.organization.id });
const torbay = serviceOf('crs-prj-14746');
const gwentWomen = serviceOf('crs-prj-12498-gwent');

/** Where a typed search puts a listing: its place, or why it has none. */
function place(service: Service, text: string, filters: Partial<ReturnType<typeof makeQuery>> = {}) {
  const placed = engine.placeListing(sought(service), makeQuery(text, filters), today);
  if (!placed) throw new Error('The listing is not in the index.');
  return placed.placing;
}
const whyNot = (service: Service, text: string, filters: Partial<ReturnType<typeof makeQuery>> = {}) => {
  const placing = place(service, text, filters);
  return placing.isFound ? ['found'] : placing.whyNot;
};

describe('a provider types a search and sees whether it finds the listing', () => {
  it('says at which place among how many, with the reasons of the result itself', () => {
    const response = ask(engine, 'drugs torbay');
    const at = response.results.findIndex(({ service }) => service.id === torbay.id);
    expect(place(torbay, 'drugs torbay')).toEqual({
      isFound: true,
      rank: at + 1,
      total: response.total,
      why: response.results[at]?.why,
    });
  });

  it.each<[string, Service, string, string]>([
    ['another area', torbay, 'drugs leeds', 'It does not reach Leeds: the area it states is Torbay'],
    ['another sex', torbay, 'woman drugs torbay', 'It does not take women, and ‘woman’ was typed'],
    ['another age', torbay, '16 year old drugs torbay', 'It takes people aged 18 and over, and ‘16'],
    [
      'another age than its group',
      serviceOf('national-age-cymru-advice'),
      '22 year old, debts, Newtown',
      'It is for older people (50 and over), and ‘22 year old’ was typed',
    ],
    ['another need', torbay, 'housing torbay', 'It is not listed for Accommodation (from ‘housing’)'],
    ['another provider', torbay, 'nelson trust drugs', 'It is not provided by The Nelson Trust'],
    [
      'words it does not hold',
      torbay,
      'torbay appointments',
      'Nothing in the listing matches ‘appointments’',
    ],
    ['that it is over', serviceOf('crs-prj-6557'), 'women gwent', 'It ended on 28 March 2024, so it is not'],
  ])('says why not: %s', (_what, service, text, reason) => {
    expect(whyNot(service, text).join('\n')).toContain(reason);
  });

  it('names every step that leaves it out, and no other', () => {
    expect(whyNot(torbay, 'woman housing leeds')).toEqual([
      'It does not take women, and ‘woman’ was typed',
      'It is not listed for Accommodation (from ‘housing’)',
      'It does not reach Leeds: the area it states is Torbay',
    ]);
  });

  it.each<[Parameters<typeof whyNot>[2], string]>([
    [{ needs: ['finance', 'ete'] }, 'It is not listed for Finance, benefit and debt or Education'],
    [{ cohorts: ['veteran'] }, 'It does not say that it takes veterans'],
    [{ fundingRoutes: ['grant'] }, 'Its funding route is ‘Commissioned’, not ‘Grant-funded’'],
    [{ settings: ['remand'] }, 'It does not say that it works on remand'],
  ])('says which filter leaves it out: %o', (filters, reason) => {
    expect(whyNot(torbay, '', filters).join()).toContain(reason);
  });

  it('a sex is no reason where both were typed, as the search does not use it then', () => {
    expect(place(torbay, 'man and woman drugs torbay').isFound).toBe(true);
  });

  it('an unknown listing has no place', () => {
    const nobody = { id: 'nobody', organizationId: torbay.organization.id };
    expect(engine.placeListing(nobody, makeQuery(''), today)).toBeNull();
    expect(engine.waysTo(nobody, null, today)).toBeNull();
  });
});

describe('whatever is typed', () => {
  const words = ['woman', 'man', 'housing', 'drugs', 'debt', 'leeds', 'gwent', 'torbay', '16', '60', 'qqqq'];
  const more = ['nelson trust', 'HMP Eastwood Park', 'pre release', 'arson', 'somali', 'DRR', 'not alcohol'];

  it('a listing has the place the results give it, or at least one reason why not', () => {
    fc.assert(
      fc.property(
        fc.subarray([...words, ...more], { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...services),
        (typed, service) => {
          const text = typed.join(' ');
          const { results, total } = ask(engine, text, {}, services.length);
          const at = results.findIndex((match) => match.service.id === service.id);
          const placing = place(service, text);
          expect(placing.total).toBe(total);
          if (at >= 0) {
            expect(placing).toMatchObject({ isFound: true, rank: at + 1, why: results[at]?.why });
          } else {
            expect(placing.isFound || placing.whyNot.length).toBeGreaterThan(0);
            expect(placing.isFound).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the filters that lead to a listing', () => {
  it('are its areas, its needs and its groups, each with its place', () => {
    const ways = engine.waysTo(sought(gwentWomen), null, today);
    expect(ways?.areas.map(({ name }) => name)).toEqual([
      'Blaenau Gwent',
      'Caerphilly',
      'Monmouthshire',
      'Newport',
      'Torfaen',
    ]);
    expect(ways?.area?.name).toBe('Blaenau Gwent');
    expect(ways?.needs.map(({ need }) => need)).toEqual(gwentWomen.needs);
    for (const { need, placing } of ways?.needs ?? []) {
      const { results } = ask(engine, '', { needs: [need], areaCode: ways?.area?.code ?? '' });
      const rank = results.findIndex(({ service }) => service.id === gwentWomen.id) + 1;
      expect(placing).toMatchObject({ isFound: true, rank });
    }
    const women = ways?.cohorts.find(({ cohort }) => cohort === 'women');
    expect(women?.placing).toMatchObject({ isFound: true, rank: 1 });
    const men = ways?.cohorts.find(({ cohort }) => cohort === 'men');
    expect(men?.placing).toMatchObject({ whyNot: ['It does not take men'] });
  });

  it('are counted from the area that is picked, and from the first where it does not reach that one', () => {
    expect(engine.waysTo(sought(gwentWomen), 'W06000022', today)?.area?.name).toBe('Newport');
    expect(engine.waysTo(sought(gwentWomen), 'E08000035', today)?.area?.name).toBe('Blaenau Gwent');
  });

  it('are none of the areas where the listing states none', () => {
    const nowhere = { ...torbay, id: 'nowhere', coverage: { ...torbay.coverage, ladCodes: [] } };
    const ways = searchOver([nowhere]).waysTo(sought(nowhere), null, today);
    expect(ways).toMatchObject({ areas: [], area: null, areaAlone: { isFound: true, rank: 1 } });
  });
});
