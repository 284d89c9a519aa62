import { describe, expect, it } from 'vitest';
import { makeCoverage, makeService } from '../factories/serviceFactory.ts';
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
