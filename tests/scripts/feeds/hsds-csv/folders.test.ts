import fc from 'fast-check';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCsvLine } from '../../../../scripts/csvLine.ts';
import type { FeedSettings } from '../../../../scripts/feeds/feedAdapter.ts';
import { hsdsCsv } from '../../../../scripts/feeds/hsds-csv/adapter.ts';
import { toTableName } from '../../../../scripts/feeds/hsds-csv/tableNames.ts';
import { readTermMappings } from '../../../../scripts/feeds/listing/readTermMapping.ts';
import { makeSettings } from '../feedSettings.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

type Files = Readonly<Record<string, string>>;

async function writeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hsds-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function importFolder(files: Files, settings: Partial<FeedSettings> = {}): Promise<WholeImport> {
  return importWhole(hsdsCsv, await writeFolder(files), makeSettings(settings));
}

const version3: Files = {
  'service.csv':
    'id,organization_id,name,description,url,email,status,minimum_age,maximum_age,assured_date,last_modified,eligibility_description,application_process,wait_time\n' +
    's1,o1,Invented Advice,"Helps with rent, bills and ""final"" notices.",https://advice.example.org/,help@advice.example.org,active,18,,2026-05-01,2026-06-01T10:00:00Z,People who live in Leeds.,Self-referral or by phone.,about 2 weeks\n',
  'organization.csv': 'id,name,description\no1,Invented Trust,Trust\n',
  'location.csv': 'id,location_type,name,latitude,longitude\nl1,physical,Invented House,53.79,-1.52\n',
  'service_at_location.csv': 'id,service_id,location_id\nsl1,s1,l1\n',
  'address.csv':
    'id,location_id,address_1,city,postal_code,country,address_type\na0,l1,PO Box 1,Leeds,LS1 1AA,GB,postal\na1,l1,12 Made-up Street,Leeds,LS9 8AG,GB,physical\n',
  'phone.csv':
    'id,service_id,number,extension,type,description\np1,s1,01134960000,12,voice,Duty desk\np2,s1,01134960009,,fax,\n',
  'schedule.csv': 'id,service_at_location_id,byday,opens_at,closes_at\nh1,sl1,"MO,TU",09:00,17:00\n',
  'service_area.csv': 'id,service_id,name\nar1,s1,Leeds\n',
  'language.csv': 'id,service_id,name,code\nla1,s1,,cy\n',
  'cost_option.csv': 'id,service_id,option,currency,amount\nc1,s1,Advice,GBP,0\nc2,s1,Course,USD,5\n',
  'attribute.csv': 'id,link_id,link_entity,taxonomy_term_id\nat1,s1,service,t1\nat2,s1,organization,t2\n',
  'taxonomy_term.csv': 'id,code,name,taxonomy_id\nt1,101,Housing Advice,x1\nt2,102,Job Training,x1\n',
  'taxonomy.csv': 'id,name\nx1,Open Eligibility\n',
};

describe('HSDS 3 as a folder of tables', () => {
  it('is joined by ids into whole services', async () => {
    const mapping = await readTermMappings(['open-eligibility']);
    const { read, services, rejected, notes, isComplete } = await importFolder(version3, { mapping });
    expect({ read, rejected, isComplete, notes }).toEqual({
      read: 1,
      rejected: [],
      isComplete: true,
      notes: [],
    });
    expect(services[0]).toMatchObject({
      id: 'invented-s1',
      name: 'Invented Advice',
      summary: 'Helps with rent, bills and "final" notices.',
      organization: { name: 'Invented Trust' },
      contacts: [{ email: 'help@advice.example.org' }, { name: 'Duty desk', phone: '0113 496 0000 ext. 12' }],
      locations: [{ name: 'Invented House', address: '12 Made-up Street, Leeds', postcode: 'LS9 8AG' }],
      schedules: [{ days: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' }],
      coverage: { ladCodes: ['E08000035'] },
      languages: ['Welsh'],
      costOptions: [
        { option: 'Advice', pounds: 0 },
        { option: 'Course 5 USD', pounds: null },
      ],
      needs: ['accommodation'],
      eligibility: { minimumAge: 18, maximumAge: null, conditions: ['People who live in Leeds.'] },
      availability: { takingReferrals: 'not stated', wait: 'about 2 weeks', asOf: null },
      referralRoutes: ['self-referral', 'phone'],
      provenance: { sourceId: 's1', sourceDate: '2026-06-01' },
    });
    expect(services[0]?.assurance[0]).toMatchObject({ assuredDate: '2026-05-01', by: 'source' });
  });
});

describe('HSDS 2 as a folder of tables', () => {
  it('has plural names, other columns, a row for each day, and contacts of the organisation', async () => {
    const { services, notes } = await importFolder({
      'Services.CSV':
        '\ufeffID,Organization_ID,Name,Description,Status,Fees\r\n1,7,Invented Advice,Helps.,active,None\r\n',
      'organizations.csv': 'id,name,url\n7,Invented Trust,https://trust.example.org/\n',
      'locations.csv': 'id,name\n3,Invented House\n',
      'services_at_location.csv': 'id,service_id,location_id\n5,1,3\n',
      'physical_addresses.csv':
        'id,location_id,address_1,city,postal_code\n9,3,12 Made-up Street,Leeds,LS98AG\n',
      'phones.csv': 'id,organization_id,number\n4,7,1134960000\n',
      'regular_schedules.csv':
        'id,location_id,weekday,opens_at,closes_at\n1,3,Monday,09:00,17:00\n2,3,2,09:00,17:00\n3,3,Saturday,10:00,12:00\n',
      'service_areas.csv': 'id,service_id,service_area\n1,1,Leeds\n',
      'eligibility.csv': 'id,service_id,eligibility,minimum_age\n1,1,Adults only,18\n',
      'languages.csv': 'id,service_id,language\n1,1,Polish\n',
      'services_taxonomy.csv': 'id,service_id\n1,1\n',
      'service_taxonomy.csv': 'id,service_id,taxonomy_id\n1,1,44\n',
      'taxonomy.csv': 'id,name,vocabulary\n44,Debt,Local list\n',
    });
    expect(services).toMatchObject([
      {
        organization: { name: 'Invented Trust' },
        url: 'https://trust.example.org/',
        contacts: [{ phone: '0113 496 0000' }],
        locations: [{ postcode: 'LS9 8AG' }],
        schedules: [
          { days: ['MO', 'TU'], opensAt: '09:00' },
          { days: ['SA'], opensAt: '10:00' },
        ],
        costOptions: [{ option: 'Free', pounds: 0 }],
        eligibility: { minimumAge: 18 },
        languages: ['Polish'],
      },
    ]);
    expect(notes).toEqual([expect.stringMatching(/^files that were not read .+: services_taxonomy\.csv$/)]);
  });
});

const ohanaServices =
  'id,location_id,program_id,accepted_payments,application_process,audience,description,eligibility,email,fees,keywords,languages,name,service_areas,status,wait_time,website,taxonomy_ids\n' +
  '1,1,,Cash,Walk in or apply by phone.,Adults in debt,Helps with debt.,Age 55 or over,desk@advice.example.org,£2 a session,"Debt, Older Adults","English, Welsh",Invented Advice,"Leeds, Bradford",active,No wait.,https://advice.example.org/,101\n';

describe('Ohana and HSDS 1', () => {
  it('name the place in the service and the organisation in the place', async () => {
    const { services, notes } = await importFolder({
      'services.csv': ohanaServices,
      'locations.csv': 'id,organization_id,name,virtual\n1,2,Invented House,false\n',
      'organizations.csv': 'id,name\n2,Invented Trust\n',
      'addresses.csv':
        'id,location_id,address_1,city,state_province,postal_code,country\n1,1,12 Made-up Street,Leeds,,LS9 8AG,GB\n',
      'mail_addresses.csv': 'id,location_id,address_1\n1,1,PO Box 1\n',
    });
    expect(services).toMatchObject([
      {
        organization: { name: 'Invented Trust' },
        locations: [{ address: '12 Made-up Street, Leeds' }],
        eligibility: { minimumAge: 55 },
        costOptions: [{ option: '£2 a session' }],
        languages: ['English', 'Welsh'],
        coverage: { ladCodes: ['E08000032', 'E08000035'] },
        availability: { wait: 'No wait.' },
        url: 'https://advice.example.org/',
        referralRoutes: ['drop-in', 'phone'],
      },
    ]);
    expect(notes).toEqual([
      'tables that are not there: phone, schedule, service_area',
      expect.stringMatching(/mail_addresses\.csv$/),
      'services.csv: columns that were not read: accepted_payments',
    ]);
  });

  it('one file alone is enough', async () => {
    const from = join(await writeFolder({ 'directory export.csv': ohanaServices }), 'directory export.csv');
    const { services } = await importWhole(hsdsCsv, from, makeSettings());
    expect(services).toMatchObject([
      { name: 'Invented Advice', contacts: [{ email: 'desk@advice.example.org' }] },
    ]);
  });
});

describe('a folder that is not whole', () => {
  it('names the tables that are missing and the rows that belong to nothing', async () => {
    const { services, notes } = await importFolder({
      'services.csv': 'id,name\n1,Invented Advice\n',
      'phones.csv': 'id,service_id,number\n1,1,01134960000\n2,99,01134960001\n3,,01134960002\n',
    });
    expect(services).toMatchObject([{ contacts: [{ phone: '0113 496 0000' }] }]);
    expect(notes).toEqual([
      'tables that are not there: organization, location, address, schedule, service_area',
      'phones.csv: rows that belong to nothing that is there: 3',
    ]);
  });

  it('rejects a service without a name, without an id, or with an id that was there', async () => {
    const { read, services, rejected } = await importFolder({
      'services.csv': 'id,name\n1,One\n1,One again\n,Nameless id\n3,\n',
    });
    expect({ read, accepted: services.length, rejected }).toEqual({
      read: 4,
      accepted: 1,
      rejected: [
        { id: 'row 3, id 1', reason: 'another service before it has the same id', sourceId: '1' },
        { id: 'row 4', reason: 'it has no id' },
        { id: 'row 5, id 3', reason: 'it has no name', sourceId: '3' },
      ],
    });
  });

  it('says where a broken table ends', async () => {
    const { read, rejected, isComplete, notes } = await importFolder({
      'services.csv': 'id,name\n1,One\n2,"Two\n3,Three\n',
      'phones.csv': 'id,service_id,number\n1,1,"01134960000\n',
    });
    expect({ read, isComplete }).toEqual({ read: 2, isComplete: false });
    expect(rejected).toMatchObject([{ id: 'row 3', reason: expect.stringContaining('quotation mark') }]);
    expect(notes).toContainEqual(expect.stringMatching(/^phones\.csv, row 2: a quotation mark/));
  });

  it.each([
    ['no services', { 'phones.csv': 'id\n1\n' }, /no services\.csv in .+phones\.csv/],
    [
      'services without names',
      { 'services.csv': 'a,b\n1,2\n' },
      /no table of services: it has no column “name”, but a, b/,
    ],
    ['nothing', {}, /There is no file in/],
  ])('with %s is refused in one sentence', async (_what, files, sentence) => {
    await expect(importFolder(files)).rejects.toThrow(sentence);
  });

  it.each([
    ['Services.csv', 'service'],
    ['service_at_locations.csv', 'service_at_location'],
    ['physical-addresses.csv', 'address'],
    ['HSDS taxonomy terms.csv', 'taxonomy_term'],
    ['postal_address.csv', null],
  ])('%s is the table %s', (file, table) => {
    expect(toTableName(file)).toBe(table);
  });
});

describe('whatever stands in the tables', () => {
  it('every service is accepted or rejected, once', async () => {
    const cell = fc.oneof(fc.constantFrom('1', '2', '', 'Leeds', '18'), fc.string({ maxLength: 50 }));
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 5 });
    const file = (head: string, lines: readonly (readonly string[])[]) =>
      `${head}\n${lines.map((line) => `${toCsvLine(line)}\n`).join('')}`;
    await fc.assert(
      fc.asyncProperty(rows, rows, async (services, phones) => {
        const run = await importFolder({
          'services.csv': file('id,name,location_id,minimum_age', services),
          'phones.csv': file('id,service_id,number,contact_id', phones),
        });
        expect(run.services.length + run.rejected.length).toBe(run.read);
      }),
      { numRuns: 40 },
    );
  });
});
