import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../scripts/bench/benchQuery.ts';
import { createEngine, engineNames } from '../../../scripts/bench/engines/engines.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { day } from '../../factories/serviceFactory.ts';
import { readBenchGazetteer } from './benchGazetteer.ts';

const services = [
  makeService({ id: 'harbour', name: 'Harbour Lane Tenancy Support (invented)', fundingRoute: 'grant' }),
  makeService({ id: 'orchard', name: 'Orchard Row Tenancy Support (invented)', fundingRoute: 'universal' }),
  makeService({
    id: 'kiln',
    name: 'Kiln Yard Boxing Club (invented)',
    needs: ['lifestyle'],
    summary: 'Boxing.',
  }),
];
const data = { services, gazetteer: readBenchGazetteer(), thesaurus: [], today: day('2026-11-22') };

describe.each(engineNames)('%s, as it is measured', (name) => {
  it('finds a service by a word of its name, built and loaded from its bytes', async () => {
    const engine = createEngine(name);
    const built = await engine.build(data);
    expect(built('orchard', noFilters, 10)[0]).toBe('orchard');
    const loaded = await engine.load(await engine.save(), data);
    expect(loaded('orchard', noFilters, 10)).toEqual(built('orchard', noFilters, 10));
  });

  it('keeps to the filters, and to the number of answers asked for', async () => {
    const search = await createEngine(name).build(data);
    expect(search('tenancy support', noFilters, 10)).toEqual(expect.arrayContaining(['harbour', 'orchard']));
    expect(search('tenancy support', { ...noFilters, fundingRoutes: ['grant'] }, 10)).toEqual(['harbour']);
    expect(search('tenancy support', noFilters, 1)).toHaveLength(1);
  });
});

describe('engines under test', () => {
  it('are the catalogue’s own and its three peers', () => {
    expect(engineNames).toEqual([
      'this catalogue',
      'minisearch',
      'flexsearch',
      'fuse.js',
      'fuse.js, token search',
    ]);
    expect(() => createEngine('lunr')).toThrow('There is no engine called lunr.');
  });
});
