import { describe, expect, it } from 'vitest';
import { makePack } from '../../src/hooks/makePack.ts';
import { readOnlyNations } from '../../src/hooks/readOnlyNations.ts';
import { makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { readStarterGazetteer, searchOver, today } from '../search/starterEngine.ts';

const leeds = { coverage: makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' }) };
const everywhere = { coverage: makeCoverage({ national: true, areaName: 'England and Wales' }) };
const takes = (sexes: 'women' | 'men') => ({ eligibility: makeEligibility({ sexes }) });
const housing = { needs: ['accommodation'] as const };

const engine = searchOver([
  makeService({ ...leeds, ...housing, ...takes('women'), id: 'women' }),
  makeService({ ...leeds, ...housing, ...takes('men'), id: 'men' }),
  makeService({ ...leeds, ...housing, id: 'anyone' }),
  makeService({ ...everywhere, ...housing, id: 'helpline' }),
  makeService({
    ...everywhere,
    ...housing,
    id: 'veterans',
    cohorts: [{ cohort: 'veteran', standing: 'for this group', groups: [] }],
  }),
]);
const search: Parameters<typeof makePack>[0] = {
  search: async (query, page) => engine.search(query, page.today, page),
};
type Wish = Parameters<typeof makePack>[1];
const prepare = async (cohorts: Wish['cohorts'], holds: Wish['holds'] = null) =>
  makePack(
    search,
    { areaCodes: ['E08000035'], needs: ['accommodation'], cohorts, isLargeType: false, prison: null, holds },
    today,
  );

describe('a pack for women', () => {
  it('holds what is for women first, then what does not say whom it takes', async () => {
    const { parts, anywhere } = await prepare(['women']);
    expect(parts[0]?.serviceIds).toEqual(['women', 'anyone']);
    expect(anywhere).toEqual({ serviceIds: ['helpline'], found: 1 });
  });

  it('leaves out what is for men, and what is for a group nobody chose', async () => {
    const { parts, anywhere } = await prepare(['women']);
    expect(parts[0]?.serviceIds).not.toContain('men');
    expect(anywhere.serviceIds).not.toContain('veterans');
  });
});

it('a pack for a women’s prison leaves out what is only for men, and the other way round', async () => {
  const women = await prepare([], 'women');
  expect([...(women.parts[0]?.serviceIds ?? [])].sort()).toEqual(['anyone', 'women']);
  expect(women.parts[0]?.found).toBe(2);
  const men = await prepare([], 'men');
  expect([...(men.parts[0]?.serviceIds ?? [])].sort()).toEqual(['anyone', 'men']);
});

it('a pack for everybody holds everything', async () => {
  const { parts, anywhere } = await prepare([]);
  expect([...(parts[0]?.serviceIds ?? [])].sort()).toEqual(['anyone', 'men', 'women']);
  expect([...anywhere.serviceIds].sort()).toEqual(['helpline', 'veterans']);
});

describe('what serves a whole nation', () => {
  const ladCodes = readStarterGazetteer().ladCodes;
  const onlyIn = (nation: 'E' | 'W', areaName: string) => ({
    id: areaName.toLowerCase(),
    coverage: makeCoverage({
      national: true,
      excludedLadCodes: ladCodes.filter((code) => !code.startsWith(nation)),
      areaName,
    }),
  });
  const exceptLeeds = makeCoverage({
    national: true,
    excludedLadCodes: ['E08000035'],
    areaName: 'Not Leeds',
  });
  const services = [
    makeService({ ...everywhere, id: 'both' }),
    makeService(onlyIn('E', 'England')),
    makeService(onlyIn('W', 'Wales')),
    makeService({ coverage: exceptLeeds, id: 'nearly-both' }),
  ];
  const nationwide = searchOver(services);
  const anywhereFor = async (...areaCodes: readonly string[]) => {
    const { anywhere } = await makePack(
      { search: async (query, page) => nationwide.search(query, page.today, page) },
      { areaCodes, needs: [], cohorts: [], isLargeType: false, prison: null, holds: null },
      today,
    );
    return [...anywhere.serviceIds].sort();
  };

  it('is left out of a pack whose areas all lie in the other', async () => {
    expect(await anywhereFor('E08000035')).toEqual(['both', 'england']);
    expect(await anywhereFor('W06000015')).toEqual(['both', 'nearly-both', 'wales']);
    expect(await anywhereFor('E08000035', 'W06000015')).toEqual(['both', 'england', 'nearly-both', 'wales']);
  });

  it('is told from what serves some of both', async () => {
    const reachOf = async (...asked: Parameters<typeof nationwide.reachOf>) => nationwide.reachOf(...asked);
    expect(Object.fromEntries(await readOnlyNations({ reachOf }, services))).toEqual({
      england: 'England',
      wales: 'Wales',
    });
  });
});
