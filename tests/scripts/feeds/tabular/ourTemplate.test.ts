import { Command } from 'commander';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addTemplateCommand } from '../../../../scripts/commands/template.ts';
import { columnKeys, columns } from '../../../../scripts/feeds/tabular/columns/columns.ts';
import { csv } from '../../../../scripts/feeds/tabular/csvAdapter.ts';
import { templateRows, toCsvTemplate } from '../../../../scripts/feeds/tabular/templateRows.ts';
import { toWorkbookTemplate } from '../../../../scripts/feeds/tabular/templateWorkbook.ts';
import { xlsx } from '../../../../scripts/feeds/tabular/xlsxAdapter.ts';
import type { Service } from '../../../../src/catalogue/service.ts';
import { makeSettings } from '../feedSettings.ts';
import { importCsv, importRow, plainRow, toCsv, toTable } from './tableFixture.ts';
import { importWhole } from '../importWhole.ts';

async function writeTemplate(name: string): Promise<string> {
  const out = join(await mkdtemp(join(tmpdir(), 'template-')), name);
  const program = new Command('catalogue').exitOverride();
  addTemplateCommand(program);
  const print = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  await program.parseAsync(['template', '--out', out], { from: 'user' }).finally(() => print.mockRestore());
  return out;
}

/** The template's worked example as if a team had written it as its own row. */
const exampleRow = columnKeys.map((key) => {
  if (key === 'reference') return 'HL-1';
  return key === 'name' ? 'Harbour Lane (invented)' : columns[key].example;
});

describe('a team fills in the template', () => {
  it('and every fact of the row comes through', async () => {
    const { read, services, rejected, warnings } = await importCsv(toCsv([...templateRows, exampleRow]));
    expect({ read, rejected, warnings }).toEqual({ read: 1, rejected: [], warnings: [] });
    expect(services[0]).toMatchObject({
      name: 'Harbour Lane (invented)',
      summary: 'Help to find a home and to keep it.',
      organization: { name: 'Harbour Lane Trust' },
      partners: [{ name: 'Quayside Advice' }],
      status: 'active',
      url: 'https://harbour-lane.example.org/',
      contacts: [
        {
          name: 'Duty desk',
          role: 'general',
          phone: '0113 496 0000',
          email: 'hello@harbour-lane.example.org',
        },
        { role: 'referral', phone: '0113 496 0001', email: 'referrals@harbour-lane.example.org' },
        {
          name: 'Pre-sentence assessment',
          role: 'pre-sentence assessment',
          phone: '0113 496 0002',
          email: 'court-assessments@harbour-lane.example.org',
        },
      ],
      locations: [{ name: 'Invented House', address: '12 Made-up Street, Leeds', postcode: 'LS9 8AG' }],
      schedules: [
        { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '09:00', closesAt: '17:00' },
        { days: ['SA'], opensAt: '10:00', closesAt: '12:00' },
      ],
      costOptions: [{ option: 'Free', pounds: 0 }],
      deliveryPlaces: ['Leeds'],
      languages: ['English', 'Welsh'],
      fundingRoute: 'grant',
      contractReference: 'GRANT-0001',
      starts: '2026-04-01',
      ends: '2029-03-31',
      needs: ['accommodation', 'finance'],
      needActivities: [{ need: 'accommodation', activities: ['tenancy advice', 'rent deposits'] }],
      cohorts: [
        { cohort: 'women', standing: 'for this group', groups: [] },
        { cohort: 'ethnic_minority', standing: 'for this group', groups: ['Somali', 'Pakistani'] },
        { cohort: 'lgbt', standing: 'open to all', groups: [] },
      ],
      suggestions: [],
      eligibility: {
        sexes: 'women',
        minimumAge: 18,
        maximumAge: null,
        preRelease: 'yes',
        noRecourseToPublicFunds: 'no',
        conditions: ['Needs a local connection to Leeds.'],
      },
      exclusions: {
        sexual: 'does not accept',
        arson: 'case by case',
        violence: 'accepts',
        'domestic-abuse': 'case by case',
      },
      settings: ['community', 'pre-release'],
      prisonsServed: ['HMP New Hall'],
      deliveryFormats: ['one-to-one', 'remote'],
      referralRoutes: ['provider-form', 'phone'],
      sentenceUses: ['rehabilitation-activity', 'licence'],
      coverage: { ladCodes: ['E08000032', 'E08000035'], excludedLadCodes: [] },
      dose: { sessions: '6 to 8', weeks: '12' },
      availability: { takingReferrals: 'yes', wait: 'about 2 weeks', asOf: '2026-05-01' },
      assurance: [
        { factGroup: 'contact', assuredDate: '2026-05-01', by: 'provider' },
        { factGroup: 'eligibility', assuredDate: '2026-05-01', by: 'provider' },
        { factGroup: 'availability', assuredDate: '2026-05-01', by: 'provider' },
      ],
      provenance: { sourceId: 'HL-1', sourceDate: '2026-05-01' },
      confidentialLocation: false,
    } satisfies Partial<Record<keyof Service, unknown>>);
  });

  it.each([
    ['template.csv', csv],
    ['template.xlsx', xlsx],
  ])('and %s as it was written holds no service yet', async (name, adapter) => {
    const { read, notes } = await importWhole(adapter, await writeTemplate(name), makeSettings());
    expect(read).toBe(0);
    expect(notes.join('\n')).toMatch(/help, example and repeated header rows were not taken: 2, 3/);
  });

  it('and is told when the file to write is no spreadsheet', async () => {
    await expect(writeTemplate('template.doc')).rejects.toThrow(/a \.csv or an \.xlsx file/);
  });

  it('and the same command writes the same bytes', async () => {
    expect(await readFile(await writeTemplate('one.csv'), 'utf8')).toBe(toCsvTemplate());
    expect((await toWorkbookTemplate()).byteLength).toBeGreaterThan(1_000);
  });

  it('keeps the example out even when somebody changed its reference', async () => {
    const [headings = [], , example = []] = templateRows;
    const { read } = await importCsv(toCsv([headings, ['HL-9', ...example.slice(1)], exampleRow]));
    expect(read).toBe(1);
  });
});

describe('cells are read as people write them', () => {
  it.each([
    ['needs', 'ete', { needs: ['ete'] }],
    ['needs', ' EMPLOYMENT ;  drug use', { needs: ['ete', 'dependency'] }],
    ['needs', 'Accommodation, ETE', { needs: ['accommodation', 'ete'] }],
    ['needs', 'domestic_abuse; Domestic abuse', { needs: ['domestic_abuse'] }],
    ['funding', 'Co Commissioned', { fundingRoute: 'co-commissioned' }],
    ['funding', 'universal', { fundingRoute: 'universal' }],
    ['formats', '1:1; Groupwork', { deliveryFormats: ['one-to-one', 'group'] }],
    ['sentenceUses', 'RAR; MHTR', { sentenceUses: ['rehabilitation-activity', 'mental-health-treatment'] }],
    ['sexes', 'Female', { eligibility: { sexes: 'women' } }],
    ['minimumAge', 'over 55s', { eligibility: { minimumAge: 55 } }],
    ['starts', '1st April 2026', { starts: '2026-04-01' }],
    ['starts', '01/04/26', { starts: '2026-04-01' }],
    ['starts', '46113', { starts: '2026-04-01' }],
    [
      'phone',
      '1134960000; 1134960001',
      { contacts: [{ phone: '0113 496 0000' }, { phone: '0113 496 0001' }] },
    ],
    ['phone', '="0113 496 0000"', { contacts: [{ phone: '0113 496 0000' }] }],
    ['areas', 'E08000035; Bradford Council', { coverage: { ladCodes: ['E08000032', 'E08000035'] } }],
    ['areas', 'England and Wales', { coverage: { national: true } }],
    ['remote', 'Y', { coverage: { remote: true, ladCodes: ['E08000035'] } }],
    ['taking', 'FALSE', { availability: { takingReferrals: 'no', asOf: null } }],
    ['cost', '£5.50', { costOptions: [{ option: '£5.50', pounds: 5.5 }] }],
    ['summary', 'Says "hello", then\nleaves.', { summary: 'Says "hello", then leaves.' }],
    ['summary', '+44 is not a formula.', { summary: '+44 is not a formula.' }],
  ] as const)('%s: %s', async (key, cell, expected) => {
    expect((await importRow({ [key]: cell })).service).toMatchObject(expected);
  });

  it.each([
    ['needs', 'Huosing', /^Needs: “Huosing” is not known; accepted are: Accommodation; Education, training/],
    ['cohortsFor', 'Wizards: old', /^For these groups: “Wizards” is not known; accepted are: Women; Men/],
    ['starts', '32/13/2026', /^Starts: “32\/13\/2026” is no date; a day is written 2026-04-01/],
    ['minimumAge', 'grown-up', /^Youngest age: .+; an age is written 18$/],
    ['phone', 'ask inside', /^Phone: no telephone number .+; a number is written 0113 496 0000$/],
    ['email', 'ask inside', /^Email: no email address .+; an address is written name@example\.org$/],
    ['web', 'javascript:alert(1)', /^Web: a link that would run script .+https:\/\/example\.org\/$/],
    ['postcode', 'LS9', /^Postcode: “LS9” is not a whole postcode/],
    [
      'areas',
      'Leeds; Atlantis',
      /^Areas served: the area “Atlantis” could not be placed; accepted are names/,
    ],
    ['areasNot', 'Atlantis', /^Areas not served: “Atlantis” is no local authority/],
    ['activities', 'tenancy advice', /^Activities: “tenancy advice” is not a need, a colon and an activity/],
    ['replacedBy', 'HL 9', /^Replaced by: no row has the reference “HL 9”/],
    ['contactChecked', '2030-01-01', /^Contact facts last checked: 2030-01-01 is in the future/],
    ['name', '#REF!', /^$/],
    ['contract', '#VALUE!', /^Contract reference: “#VALUE!” is a fault of the spreadsheet/],
    ['summary', 'Ask for Sarah on 0113 496 0000.', /^Summary: a sentence that names a contact/],
  ] as const)('%s that cannot be read is named with what would do: %s', async (key, cell, warning) => {
    if (key === 'name') await expect(importRow({ [key]: cell })).rejects.toThrow(/Name: it is empty/);
    else expect((await importRow({ [key]: cell })).warnings).toContainEqual(expect.stringMatching(warning));
  });

  it('what a row states wins over its text, and its text fills what it leaves open', async () => {
    const { service } = await importRow({
      summary: 'Help with rent. No arson. No sexual offences.',
      arson: 'case by case',
    });
    expect(service.exclusions).toEqual({ arson: 'case by case', sexual: 'does not accept' });
  });

  it('a confidential place keeps its address to itself', async () => {
    const { service, warnings } = await importRow({
      confidential: 'yes',
      address: '12 Made-up Street',
      postcode: 'LS9 8AG',
      towns: 'Leeds',
    });
    expect(service).toMatchObject({ confidentialLocation: true, locations: [], deliveryPlaces: [] });
    expect(JSON.stringify(service)).not.toMatch(/Made-up|LS9/);
    expect(warnings).toContainEqual(expect.stringContaining('kept confidential'));
  });

  it('a service names the row that took over, and one that is in the catalogue already', async () => {
    const { services } = await importCsv(
      toCsv(
        toTable([
          { ...plainRow, reference: 'old', replacedBy: 'New one; crs-inv-0001' },
          { ...plainRow, reference: 'New one' },
        ]),
      ),
    );
    expect(services[0]?.replacedBy).toEqual([services[1]?.id, 'crs-inv-0001']);
  });
});
