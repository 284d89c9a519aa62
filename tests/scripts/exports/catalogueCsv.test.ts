import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { columnKeys, columns } from '../../../scripts/feeds/tabular/columns/columns.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { coveredLads } from '../../../src/geography/coveredLads.ts';
import { day, makeCoverage, makeService } from '../../factories/serviceFactory.ts';
import { importCsv } from '../feeds/tabular/tableFixture.ts';
import { exported, gazetteer, makeFullService, releaseDay, starterServices } from './exportFixture.ts';

function toCsv(services: readonly Service[]): string {
  return exported(services).get('catalogue.csv') ?? '';
}

/** Rows by heading, as any spreadsheet reads them. */
function toRows(services: readonly Service[]): Record<string, string>[] {
  return parse(toCsv(services), { columns: true, bom: true });
}

async function importAgain(services: readonly Service[]) {
  return await importCsv(toCsv(services), { feedId: 'again', gazetteer, retrievedAt: releaseDay });
}

describe('a team opens the catalogue as a spreadsheet', () => {
  it('with a row a service under the headings of the template', () => {
    const rows = toRows([...starterServices(), makeFullService()]);
    expect(rows).toHaveLength(197);
    expect(Object.keys(rows[0] ?? {})).toEqual(columnKeys.map((key) => columns[key].heading));
  });

  it('as UTF-8 that says so, with the line ends spreadsheets write', () => {
    const csv = toCsv([makeService({ name: 'Llety’r Gân (invented)' })]);
    expect(csv.startsWith('\ufeffReference,Name,')).toBe(true);
    expect(csv).toContain('Llety’r Gân');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=HYPERLINK("https://evil.example")', '+44 20 7946 0000', '-1', '@SUM(A1)', '=cmd|x, "y"'])(
    'and no cell is run as a formula: %s',
    (name) => {
      expect(toRows([makeService({ name })])[0]?.['Name']).toBe(`'${name}`);
    },
  );

  it('and what is not known is empty, never a no', () => {
    const [row = {}] = toRows([makeService()]);
    expect(Object.values(row)).not.toContain('no');
    expect([row['Sexes'], row['Arson'], row['Before release'], row['Taking referrals']]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('and a confidential place is named yes, and nowhere', () => {
    const csv = toCsv([makeFullService({ confidentialLocation: true })]);
    expect(csv).not.toMatch(/1 Harbour Lane|Harbour House|LS1 1AA|Otley/);
    expect(toRows([makeFullService({ confidentialLocation: true })])[0]?.['Confidential location']).toBe(
      'yes',
    );
  });
});

describe('the spreadsheet is imported again', () => {
  it('and every fact that the template has a column for comes back', async () => {
    const full = makeFullService({
      name: '=Formula House (invented)',
      contacts: [
        { name: 'Front desk', role: 'general', phone: '0113 496 0000', email: 'desk@example.org' },
        { name: 'Referrals', role: 'referral', phone: '0113 496 0001', email: null },
        {
          name: 'Pre-sentence assessment',
          role: 'pre-sentence assessment',
          phone: '0113 496 0002',
          email: 'court@example.org',
        },
      ],
    });
    const { services, rejected, warnings } = await importAgain([full]);
    expect(rejected).toEqual([]);
    expect(warnings).toEqual([]);
    const [again] = services;
    expect(again).toMatchObject({
      id: 'again-invented-full',
      name: full.name,
      summary: full.summary,
      status: full.status,
      fundingRoute: full.fundingRoute,
      contractReference: full.contractReference,
      starts: full.starts,
      ends: full.ends,
      needs: full.needs,
      needActivities: full.needActivities,
      cohorts: full.cohorts,
      eligibility: full.eligibility,
      exclusions: full.exclusions,
      settings: full.settings,
      prisonsServed: full.prisonsServed,
      deliveryFormats: full.deliveryFormats,
      deliveryPlaces: full.deliveryPlaces,
      referralRoutes: full.referralRoutes,
      sentenceUses: full.sentenceUses,
      languages: full.languages,
      dose: full.dose,
      schedules: full.schedules,
      availability: full.availability,
      contacts: full.contacts,
      costOptions: [{ pounds: null }, { pounds: null }, { pounds: null }],
    });
    expect(again?.locations.map(({ name, postcode }) => [name, postcode])).toEqual([
      ['Harbour House', 'LS1 1AA'],
      ['The bus', null],
    ]);
    expect(again?.assurance.map(({ assuredDate }) => assuredDate)).toEqual([
      '2026-10-01',
      '2026-06-01',
      '2026-11-01',
    ]);
    // Two people checked, and one cell says who: it claims the least.
    expect(new Set(again?.assurance.map(({ by }) => by))).toEqual(new Set(['source']));
  });

  it('and the whole starter catalogue comes back to the same areas, needs, people and days', async () => {
    const before = starterServices();
    const { services, rejected } = await importAgain(before);
    expect(rejected).toEqual([]);
    const byId = new Map(services.map((service) => [service.id, service]));
    for (const service of before) {
      const again = byId.get(`again-${service.id}`);
      if (!again) throw new Error(`${service.id} did not come back`);
      expect(reached(again), service.id).toEqual(reached(service));
      for (const field of ['name', 'summary', 'starts', 'ends', 'needs', 'cohorts'] as const) {
        expect(again[field], `${service.id} ${field}`).toEqual(service[field]);
      }
      // A semicolon parts values, so one inside a value is written as a comma.
      const conditions = service.eligibility.conditions.map((each) => each.replaceAll(';', ','));
      expect(again.eligibility, service.id).toEqual({ ...service.eligibility, conditions });
    }
  });

  it('and an area with a hole keeps its hole', async () => {
    const coverage = makeCoverage({ pfaCodes: ['E23000010'], excludedLadCodes: ['E08000035'] });
    const service = makeService({ coverage, ends: day('2027-01-01') });
    const [again] = (await importAgain([service])).services;
    expect(reached(again)).toEqual(reached(service));
  });
});

function reached(service: Service | undefined): readonly string[] {
  if (!service) return [];
  const { local, area, region, national } = coveredLads(service.coverage, gazetteer);
  return [...new Set([...local, ...area, ...region, ...national])].sort();
}
