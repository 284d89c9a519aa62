import { describe, expect, it } from 'vitest';
import type { Service } from '../../../src/catalogue/service.ts';
import { describeService } from '../../../src/pages/service/serviceSummary.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');

function read(service: Service, replacements: readonly Service[] = []) {
  const summary = describeService(service, replacements, today);
  const rows = summary.sections.flatMap((section) => section.rows);
  return { summary, row: (term: string) => rows.find((candidate) => candidate.term === term), rows };
}

describe('a listing that says as little as can be', () => {
  const { rows, row } = read(makeService());

  it('shows each silence as a silence, in the same words', () => {
    const silent = rows.filter(({ isUnknown }) => isUnknown).map(({ details }) => details.join());
    expect(silent.filter((words) => words.startsWith('The listing does not say')).length).toBeGreaterThan(12);
    expect(row('How to refer')?.details).toEqual(['The listing does not say how to refer.']);
    expect(row('What can carry it')?.isUnknown).toBe(true);
  });

  it('names whom to ask where the listing has no contact', () => {
    const contact = 'The listing does not say how to contact the provider.';
    expect(row('Contact')?.details).toEqual([`${contact} Ask your region’s commissioning team.`]);
    const referred = makeService({ referralRoutes: ['refer-and-monitor'] });
    expect(read(referred).row('Contact')?.details).toEqual([
      `${contact} Ask through the referral route above, or your region’s commissioning team.`,
    ]);
    expect(read(referred).summary.freshness?.sentence).not.toContain('with the provider');
    const reachable = makeService({
      contacts: [{ name: 'Desk', role: 'general' as const, phone: '0113 496 0000', email: null }],
    });
    expect(read(reachable).summary.freshness?.sentence).toContain('with the provider');
  });

  it('never lets silence on convictions read as acceptance', () => {
    expect(row('Convictions')?.details).toEqual([
      'The listing does not say whether it takes people convicted of sexual offences, arson, violent offences, domestic abuse or stalking or harassment; ask.',
    ]);
  });

  it('never calls it assured', () => {
    const { summary } = read(makeService());
    expect(summary.freshness?.tag).toBe('Not assured by a person');
    expect(row('Contact details checked')?.details).toEqual(['Never, by a person']);
    expect(row('Newest date in the source')?.details).toEqual(['The source carries no date.']);
  });
});

describe('a listing that says much', () => {
  const service = makeService({
    eligibility: makeEligibility({ sexes: 'women', minimumAge: 18, preRelease: 'no' }),
    cohorts: [{ cohort: 'ethnic_minority', standing: 'for this group', groups: ['Somali', 'Kurdish'] }],
    exclusions: { sexual: 'does not accept', arson: 'accepts' },
    coverage: makeCoverage({ areaName: 'Torbay', curatedReason: 'The title names Torbay only.' }),
    availability: { takingReferrals: 'yes', wait: '2 weeks', asOf: day('2026-11-01') },
    deliveryFormats: ['one-to-one', 'group'],
    sentenceUses: ['voluntary'],
    dose: { sessions: '6 to 8', weeks: null },
    starts: day('2021-06-26'),
    url: 'https://example.org/torbay',
    assurance: [
      { factGroup: 'contact', assuredDate: day('2026-11-20'), by: 'provider' },
      { factGroup: 'eligibility', assuredDate: day('2026-08-01'), by: 'catalogue team' },
      { factGroup: 'availability', assuredDate: day('2026-11-20'), by: 'provider' },
    ],
  });
  const { row, summary } = read(service);

  it('says whom it takes and whom it does not', () => {
    expect(row('Sex and age')?.details).toEqual(['Women aged 18 and over']);
    expect(row('A service for')?.details).toEqual([
      'Black, Asian and minority ethnic people: Somali and Kurdish',
    ]);
    expect(row('Before release')?.details).toEqual(['Not before release']);
    expect(row('Convictions')?.details).toEqual([
      'Does not take people convicted of sexual offences',
      'Takes people convicted of arson',
    ]);
    expect(row('Other convictions')?.details[0]).toMatch(/violent offences, domestic abuse or stalking/);
  });

  it('gives the real area with the reason it differs from the contract’s', () => {
    expect(row('Home areas served')?.details).toEqual(['Torbay']);
    expect(row('Why this area')?.details).toEqual(['The title names Torbay only.']);
    expect(summary.sections.at(-1)?.rows.some(({ term }) => term === 'Why this area')).toBe(true);
  });

  it('gives what changes in days only with its own date', () => {
    expect(row('Taking referrals')?.details).toEqual(['Yes (as of 1 November 2026)']);
    expect(row('Waiting time')?.details).toEqual(['2 weeks (as of 1 November 2026)']);
    expect(row('How long it takes')?.details).toEqual(['Sessions: 6 to 8']);
  });

  it('says that what is voluntary cannot be required or enforced', () => {
    expect(row('What can carry it')?.details[0]).toMatch(/cannot be required or enforced/);
  });

  it('goes by the fact that was checked longest ago', () => {
    expect(summary.freshness).toMatchObject({ tag: 'Check before quoting', colour: 'yellow' });
    expect(summary.freshness?.sentence).toMatch(/1 August 2026/);
    expect(row('Whom it takes and where checked')?.details).toEqual(['1 August 2026, by the catalogue team']);
  });

  it('opens no address but a web address', () => {
    expect(row('Website')?.href).toBe('https://example.org/torbay');
    expect(read({ ...service, url: 'javascript:alert(1)' }).row('Website')).toBeUndefined();
  });
});

describe('a listing that another source’s was merged into', () => {
  it('says which facts are from there', () => {
    const { provenance } = makeService();
    const theirs = { ...provenance, sourceName: 'The council (invented)', sourceUrl: 'javascript:alert(1)' };
    const { row } = read(
      makeService({ mergedFrom: [{ id: 'theirs', fields: ['url', 'languages'], provenance: theirs }] }),
    );
    expect(row('Also listed by')).toEqual({
      term: 'Also listed by',
      details: ['The council (invented)'],
      href: null,
    });
    expect(row('Taken from there')?.details).toEqual([
      'The web address and the languages, read on 1 November 2026.',
    ]);
  });
});

describe('what has to be known first', () => {
  it('it is over, and nothing took over', () => {
    const { summary } = read(makeService({ ends: day('2026-11-21') }));
    expect(summary.banner).toEqual({
      title: 'This service is over',
      words: 'Do not propose it. It ended on 21 November 2026. The catalogue names nothing that replaced it.',
      replacements: [],
    });
    expect(summary.freshness).toBeNull();
  });

  it('its last day is still a day', () => {
    expect(read(makeService({ ends: today })).summary.banner).toBeNull();
  });

  it('it has not started, or is closed for a time', () => {
    expect(read(makeService({ starts: day('2027-03-01') })).summary.banner?.words).toBe(
      'It starts on 1 March 2027.',
    );
    expect(read(makeService({ status: 'temporarily closed' })).summary.banner?.title).toMatch(
      /temporarily closed/,
    );
  });

  it('a confidential place is never shown', () => {
    const refuge = makeService({
      confidentialLocation: true,
      deliveryPlaces: ['Hidden Town'],
      locations: [{ name: 'Refuge', address: '1 Hidden Street', postcode: null, position: null }],
    });
    expect(JSON.stringify(read(refuge).summary)).not.toMatch(/Hidden/);
  });
});

describe('opening hours, cost and area', () => {
  it('are said as people say them', () => {
    const { row } = read(
      makeService({
        schedules: [{ days: ['MO', 'TU', 'WE'], opensAt: '09:30', closesAt: '17:00', note: null }],
        costOptions: [{ option: 'Free', pounds: 0 }],
      }),
    );
    expect(row('Opening hours')?.details).toEqual(['Monday to Wednesday, 9:30am to 5pm.']);
    expect(row('Cost to the person')?.details).toEqual(['Free.']);
  });

  it('are said to be unknown where they are', () => {
    const { row } = read(makeService());
    expect(row('Opening hours')?.isUnknown).toBe(true);
    expect(row('Cost to the person')?.isUnknown).toBe(true);
  });

  it('a service for all but Wales is not called one for England and Wales', () => {
    const coverage = makeCoverage({ national: true, excludedLadCodes: ['W06000015'], areaName: 'England' });
    expect(read(makeService({ coverage })).row('Home areas served')?.details).toEqual(['England']);
  });
});
