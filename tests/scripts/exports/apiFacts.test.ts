import { describe, expect, it } from 'vitest';
import { day, makeCoverage, makeService } from '../../factories/serviceFactory.ts';
import { exported, exportedApi, makeFullService, tell } from './exportFixture.ts';

describe('what a service says is told in the standard’s words', () => {
  const { record, said } = tell(makeFullService());

  it('facts that have a field are in it', () => {
    expect(record).toMatchObject({
      status: 'active',
      url: 'https://example.org/stra%C3%9Fe?q=%7Ba%7Cb%7D&p=100%25',
      email: 'desk@example.org',
      minimum_age: 18,
      maximum_age: 65,
      eligibility_description: 'Has a Leeds connection.',
      wait_time: 'About two weeks',
      alert: 'It was not taking referrals on 1 November 2026.',
      funding: [{ source: 'Co-commissioned' }],
      languages: [{ name: 'English' }, { name: 'Welsh' }],
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,FR', opens_at: '09:30', closes_at: '17:00' },
        { description: 'First Tuesday of the month' },
      ],
      contacts: [{ name: 'Front desk', phones: [{ number: '0113 496 0000' }] }, { title: 'referral' }],
    });
  });

  it('a cost that is not stated has no amount, and free is nought', () => {
    const costs = record['cost_options'] as Record<string, unknown>[];
    expect(costs.map(({ amount }) => amount)).toEqual([0, 12.5, undefined]);
  });

  it('the date of assurance is that of the fact checked longest ago', () => {
    expect(record['assured_date']).toBe('2026-06-01');
    const partly = makeFullService({
      assurance: makeFullService().assurance.filter(({ factGroup }) => factGroup !== 'eligibility'),
    });
    expect(tell(partly).record).not.toHaveProperty('assured_date');
  });

  it('the area is the real one, with its national code', () => {
    expect(record['service_areas']).toMatchObject([
      { name: 'Leeds', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E08000035' },
      { name: 'West Yorkshire (police force area)' },
      { name: 'Yorkshire and the Humber (probation region)' },
      { name: 'England and Wales' },
      { name: 'England and Wales, by phone or online' },
    ]);
  });

  it('an area with a hole in it is spelt out without the hole', () => {
    const coverage = makeCoverage({ pfaCodes: ['E23000010'], excludedLadCodes: ['E08000035'] });
    const areas = tell(makeService({ coverage })).record['service_areas'] as { name: string }[];
    expect(areas.map(({ name }) => name).sort()).toEqual(['Bradford', 'Calderdale', 'Kirklees', 'Wakefield']);
  });

  it('needs, groups, ways in and the like are terms, and our own id is one of them', () => {
    expect(said).toEqual(
      expect.arrayContaining([
        'need | accommodation',
        'need | dependency | Relapse group; Key work',
        'cohort | women',
        'cohort-admitted | faith | Muslim',
        'sexes | women',
        'sexes | men',
        'funding-route | co-commissioned',
        'setting | custody',
        'delivery-format | group',
        'referral-route | self-referral',
        'sentence-use | rehabilitation-activity',
        'offences | arson: does not accept',
        'offences | sexual: case by case',
        'statement | Starts before release: yes',
        'statement | Takes people with no recourse to public funds: no',
        'statement | Takes referrals now: no | 2026-11-01',
        'record | catalogue-id | invented-full',
        'record | contract-reference | INV-1',
        'record | prisons-served | Leeds',
      ]),
    );
  });

  it('what was only suggested from text is not told, because nobody has confirmed it', () => {
    expect(said.join()).not.toContain('family');
  });
});

describe('what a service does not say is not told', () => {
  it('as a field, as a term or as a no', () => {
    const { record, said } = tell(makeService());
    expect(Object.keys(record).sort()).toEqual([
      'attributes',
      'description',
      'funding',
      'id',
      'name',
      'organization',
      'organization_id',
      'service_areas',
      'status',
    ]);
    expect(said.filter((term) => /^(?:offences|statement|sexes|cohort)/.test(term))).toEqual([]);
    expect(JSON.stringify(record)).not.toMatch(/: no"|does not accept|null/);
  });
});

describe('a service that is over, or not begun', () => {
  it.each([
    ['its end has passed', makeService({ ends: day('2026-11-21') }), 'defunct'],
    ['it was closed for good', makeService({ status: 'defunct' }), 'defunct'],
    ['it is not running', makeService({ status: 'inactive' }), 'inactive'],
  ])('is in no list, and its own address says so: %s', (_, service, status) => {
    const api = exportedApi([service, makeService({ id: 'running' })]);
    expect(api.get('services/index.json')).toMatchObject({ total_items: 1 });
    expect(tell(service).record).toMatchObject({ status });
  });

  it('that has not begun is listed as inactive, with the day', () => {
    const service = makeService({ starts: day('2027-04-01') });
    expect(tell(service).record).toMatchObject({ status: 'inactive', alert: 'It starts on 1 April 2027.' });
    expect(exportedApi([service]).get('services/index.json')).toMatchObject({ total_items: 1 });
  });
});

describe('a confidential place', () => {
  it('has no address, postcode, position or town anywhere in what is exported', () => {
    const refuge = makeFullService({ confidentialLocation: true });
    const everything = [...exported([refuge]).values()].join('\n');
    expect(everything).toContain('invented-full');
    expect(everything).not.toMatch(/Harbour Lane, Leeds|LS1 1AA|53\.8|-1\.5|Otley/);
    expect(tell(refuge).record).not.toHaveProperty('service_at_locations');
  });
});
