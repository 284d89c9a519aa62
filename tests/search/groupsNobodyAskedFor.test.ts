import { describe, expect, it } from 'vitest';
import { makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { ask, searchOver } from './starterEngine.ts';

const everywhere = { coverage: makeCoverage({ national: true, areaName: 'England and Wales' }) };
const forGroup = (cohort: 'veteran' | 'lgbt') =>
  [{ cohort, standing: 'for this group', groups: [] }] as const;

const engine = searchOver([
  makeService({
    ...everywhere,
    id: 'veterans',
    name: 'Housing, housing and more housing',
    needs: ['accommodation'],
    cohorts: forGroup('veteran'),
  }),
  makeService({
    ...everywhere,
    id: 'anyone',
    name: 'A roof',
    summary: 'Advice for anyone.',
    needs: ['accommodation'],
  }),
  makeService({
    coverage: makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' }),
    id: 'lgbt-leeds',
    name: 'Leeds LGBT homes',
    needs: ['accommodation'],
    cohorts: forGroup('lgbt'),
  }),
]);
const order = (text: string) => ask(engine, text).results.map(({ service }) => service.id);

describe('a service for a group that nobody asked about', () => {
  it('comes after those for anybody, however well its words match', () => {
    expect(order('housing')[0]).toBe('anyone');
    expect(order('housing')).toHaveLength(3);
  });

  it('still comes before what is farther from home', () => {
    expect(order('housing Leeds')).toEqual(['lgbt-leeds', 'anyone', 'veterans']);
  });

  it('comes first when it is asked about', () => {
    expect(order('housing veteran')[0]).toBe('veterans');
  });
});

describe('a service for one sex', () => {
  const forSex = (sexes: 'women' | 'men') => ({ eligibility: makeEligibility({ sexes }) });
  const ofSexes = searchOver([
    makeService({ ...everywhere, ...forSex('women'), id: 'women', name: 'A debt service' }),
    makeService({ ...everywhere, ...forSex('men'), id: 'men', name: 'Debt, debt and debt' }),
    makeService({ ...everywhere, id: 'anyone', name: 'A roof', summary: 'Advice for anyone.' }),
    makeService({
      ...forSex('women'),
      coverage: makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' }),
      id: 'women-leeds',
      name: 'Leeds women',
    }),
  ]);
  const found = (text: string): readonly string[] =>
    ask(ofSexes, text).results.map(({ service }) => service.id);

  it('comes after those for anybody where nothing tells the sex, and stays listed', () => {
    expect(found('housing')[0]).toBe('anyone');
    expect(found('housing')).toHaveLength(4);
    expect(found('debt advice, housing')[0]).toBe('anyone');
  });

  it('still comes before what is farther from home', () => {
    expect(found('housing Leeds')[0]).toBe('women-leeds');
    expect(found('housing Leeds')[1]).toBe('anyone');
  });

  it.each(['woman, housing', 'needs help to keep her flat', 'HMP Styal, housing'])(
    'is for nobody else once the sex is known: “%s”',
    (text) => {
      expect(found(text)).not.toContain('men');
      expect(found(text)[0]).toBe('women');
    },
  );

  it('comes first where the sex is set by hand', () => {
    expect(ask(ofSexes, 'housing', { cohorts: ['men'] }).results[0]?.service.id).toBe('men');
  });
});
