import fc from 'fast-check';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hmppsFindAndRefer } from '../../../../scripts/feeds/hmpps-find-and-refer/adapter.ts';
import { makeSettings } from '../feedSettings.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

async function importFiles(files: Readonly<Record<string, unknown>>): Promise<WholeImport> {
  const folder = await mkdtemp(join(tmpdir(), 'interventions-'));
  for (const [name, value] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return importWhole(hmppsFindAndRefer, folder, makeSettings());
}

/** An invented structured intervention in the shape of the service's own files. */
const asFile = {
  uuid: 'AAAA0001-0000-4000-8000-000000000001',
  intervention_catalogue: {
    name: 'Invented Steps ',
    int_type: 'SI',
    short_description: 'Prose that is not to be copied.',
    long_description: ['More prose.'],
    session_detail: '1 x one-to-one session and 6 x group sessions',
    time_to_complete: '8 to 10 weeks',
  },
  delivery_method: { format: 'Group or one-to-one', attendance_type: 'In person and online' },
  delivery_method_settings: ['COMMUNITY'],
  criminogenic_needs: ['Relationships and Family', 'Thinking and Behaviour', 'Drug misuse'],
  personal_eligibility: { min_age: '18', max_age: null, males: false, females: true },
  eligibility_offence: [{ offence_type_id: 'Intimate Partner Violence (IPV)' }],
  exclude_offence: [{ offence_type_id: 'Sexual offence' }],
  risk_consideration: { rosh_level: 'LOW, MEDIUM' },
  pccArea: 'West Yorkshire',
};

/** The same in the shape of the service's answers. */
const asAnswer = {
  id: 'aaaa0002-0000-4000-8000-000000000002',
  title: 'Invented Toolkit',
  interventionType: 'TOOLKITS',
  allowsMales: true,
  allowsFemales: true,
  minAge: 18,
  maxAge: 25,
  deliveryFormat: ['One-to-one'],
  criminogenicNeeds: ['Personal relationships and community'],
  communityLocations: [
    { npsRegion: 'North East', pdus: [{ id: 'cleveland', pduName: 'Redcar, Cleveland and Middlesbrough' }] },
  ],
  custodyLocations: [{ prisonName: 'New Hall', category: 'Women', county: 'West Yorkshire' }],
};

describe('structured interventions and toolkits', () => {
  it('come in as facts, with a summary of our own', async () => {
    const { services, warnings } = await importFiles({ 'a.json': asFile });
    expect(warnings).toEqual([]);
    expect(services).toMatchObject([
      {
        id: 'invented-aaaa0001-0000-4000-8000-000000000001',
        name: 'Invented Steps',
        summary:
          'A structured intervention of the probation service for women, one-to-one, in groups and by phone or online, in the community, on family and significant others, thinking, behaviour and attitudes and dependency and recovery.',
        organization: { id: 'hmpps' },
        fundingRoute: 'commissioned',
        needs: ['family', 'thinking', 'dependency'],
        eligibility: {
          sexes: 'women',
          minimumAge: 18,
          maximumAge: null,
          conditions: [
            'For people convicted of violence against a partner.',
            'Risk of serious harm: low or medium.',
          ],
        },
        exclusions: { 'domestic-abuse': 'accepts', sexual: 'does not accept' },
        settings: ['community'],
        deliveryFormats: ['one-to-one', 'group', 'remote'],
        sentenceUses: ['rehabilitation-activity'],
        dose: { sessions: '1 x one-to-one session and 6 x group sessions', weeks: '8 to 10' },
        assurance: [],
      },
    ]);
    expect(services[0]?.coverage.pfaCodes).toHaveLength(1);
    expect(JSON.stringify(services)).not.toContain('prose');
  });

  it('are read in the names of the answers too, with delivery units and prisons', async () => {
    const { services } = await importFiles({ 'list.json': { content: [asAnswer] } });
    expect(services).toMatchObject([
      {
        name: 'Invented Toolkit',
        needs: ['family', 'inclusion'],
        eligibility: { sexes: 'women and men', minimumAge: 18, maximumAge: 25 },
        settings: ['community', 'custody'],
        prisonsServed: ['New Hall'],
        sentenceUses: [],
        coverage: { areaName: 'Redcar, Cleveland and Middlesbrough' },
      },
    ]);
    expect(services[0]?.coverage.ladCodes.length).toBeGreaterThan(1);
  });

  it('keep unknown what is not said, and say so', async () => {
    const { services, warnings } = await importFiles({
      'a.json': {
        name: 'Bare',
        'int type': 'si',
        'criminogenic needs': ['Juggling'],
        sessionDetails: 'It varies.',
      },
    });
    expect(services).toMatchObject([
      { eligibility: { sexes: 'not stated' }, settings: [], needs: [], coverage: { areaName: 'Not stated' } },
    ]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'the need “Juggling” is not known',
      'it does not say whether it works in the community or in custody',
      'its sessions are described in prose, which was left out',
      'no area that it serves could be placed',
    ]);
  });
});

describe('what is kept elsewhere or cannot be read is rejected, with why', () => {
  it.each([
    [
      'an accredited programme',
      { name: 'X', int_type: 'AcP' },
      /accredited programme: the Effective Proposal Framework/,
    ],
    [
      'a commissioned service',
      { name: 'X', int_type: 'CRS' },
      /commissioned rehabilitative service: .+ hmpps-interventions/,
    ],
    ['another type', { name: 'X', int_type: 'ABC' }, /its type “ABC” is not one that is known/],
    ['no type', { name: 'X' }, /names no type/],
    ['no name', { int_type: 'SI' }, /it has no name/],
    ['a plain value', 3, /it is not an object/],
    ['no JSON', '{', /the file is not JSON/],
    ['an empty list', [], /holds no intervention/],
  ])('%s', async (_what, value, reason) => {
    const { read, rejected } = await importFiles({ 'a.json': value });
    expect({ read, rejected }).toMatchObject({
      read: 1,
      rejected: [{ id: 'a.json', reason: expect.stringMatching(reason) }],
    });
  });

  it('the same intervention in an older file', async () => {
    const { read, services, rejected } = await importFiles({
      'a.json': asFile,
      'b.json': [asFile, asAnswer],
    });
    expect({ read, accepted: services.length }).toEqual({ read: 3, accepted: 2 });
    expect(rejected).toMatchObject([
      { id: 'b.json, item 1', reason: 'another service before it has the same id' },
    ]);
  });

  it('whatever the JSON holds, counts add up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.jsonValue().map((wild) => ({
              ...asFile,
              criminogenic_needs: wild,
              delivery_method: wild,
              communityLocations: wild,
              personal_eligibility: wild,
              exclude_offence: wild,
            })),
          ),
        ),
        async (wild) => {
          const run = await importFiles({ 'a.json': wild });
          expect(run.services.length + run.rejected.length).toBe(run.read);
        },
      ),
      { numRuns: 40 },
    );
  });
});
