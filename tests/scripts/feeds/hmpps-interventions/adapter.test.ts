import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/catalogue/service.ts';
import { hmppsInterventions } from '../../../../scripts/feeds/hmpps-interventions/adapter.ts';
import { day } from '../../../factories/serviceFactory.ts';
import { makeSettings } from '../feedSettings.ts';
import { makeContractFile, writeFeed } from './contractFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

const retrievedAt = day('2026-11-22');
const settings = makeSettings({ retrievedAt });

async function importFiles(files: Readonly<Record<string, unknown>>): Promise<WholeImport> {
  return importWhole(hmppsInterventions, await writeFeed(files), settings);
}

async function importOne(overrides: Readonly<Record<string, unknown>>): Promise<Service> {
  const { services, rejected } = await importFiles({ 'INV_0001.json': makeContractFile(overrides) });
  expect(rejected).toEqual([]);
  const [service] = services;
  if (!service) throw new Error('nothing was accepted');
  return service;
}

async function reasonFor(content: unknown): Promise<string | undefined> {
  const { read, services, rejected } = await importFiles({ 'odd.json': content });
  expect([read, services.length, rejected[0]?.id]).toEqual([1, 0, 'odd.json']);
  return rejected[0]?.reason;
}

const line = (activity: Readonly<Record<string, string>>) => ({
  need_area: 'Accommodation',
  activity: 'Tenancy course',
  delivery_method: '1:1',
  delivery_location: 'Leeds',
  ...activity,
});

describe('a contract becomes a listing', () => {
  it('with its facts, where it came from, and nothing that it does not say', async () => {
    const service = await importOne({
      providers: { prime_provider_code: 'HARBOUR_LANE', subcontractor_codes: ['QUAY'] },
    });
    expect(service).toMatchObject({
      id: 'crs-inv-0001',
      name: 'Invented Housing Services for Yorkshire',
      organization: { id: 'harbour-lane', name: 'Harbour Lane Trust (invented)' },
      partners: [{ id: 'quay', name: 'The Quay, Leeds (invented)' }],
      fundingRoute: 'commissioned',
      referralRoutes: ['refer-and-monitor'],
      contractReference: 'INV_0001',
      starts: '2024-04-01',
      ends: null,
      needs: ['accommodation'],
      needActivities: [{ need: 'accommodation', activities: ['Tenancy course'] }],
      deliveryPlaces: ['Leeds', 'York'],
      deliveryFormats: ['one-to-one', 'group'],
      settings: ['community', 'pre-release'],
      sentenceUses: ['rehabilitation-activity', 'licence'],
      exclusions: {},
      assurance: [],
      coverage: {
        probationRegionCodes: ['C'],
        pfaCodes: [],
        ladCodes: [],
        areaName: 'Yorkshire and the Humber',
      },
      provenance: {
        feedId: 'hmpps-interventions',
        sourceId: 'INV_0001',
        sourceDate: '2024-04-01',
        retrievedAt,
      },
    });
    expect(service.summary).toBe(
      'One-to-one and group help to find, get and keep a place to live, for men aged 18 and over in Yorkshire and the Humber, also before release. Sessions are held in Leeds and York.',
    );
  });

  it('for women carries all eight commissioned needs', async () => {
    const service = await importOne({
      contract_type_id: 'WOS',
      eligibility: { allows_female: true, allows_male: false, minimum_age: 18, maximum_age: null },
    });
    expect(service.needs).toEqual([
      'accommodation',
      'ete',
      'finance',
      'dependency',
      'family',
      'lifestyle',
      'wellbeing',
      'inclusion',
    ]);
    expect(service.cohorts).toEqual([{ cohort: 'women', standing: 'for this group', groups: [] }]);
  });

  it('for young men says so, and their ages', async () => {
    const service = await importOne({
      eligibility: { allows_female: false, allows_male: true, minimum_age: 18, maximum_age: 25 },
    });
    expect(service.cohorts.map(({ cohort }) => cohort)).toEqual(['men', 'young_adult']);
    expect(service.summary).toContain('for men aged 18 to 25 in');
  });

  it('in custody only, when the title says so and no town is named', async () => {
    const custody = { intervention_title: 'Housing in Custody in Yorkshire' };
    const inside = [line({ delivery_location: 'HMP Leeds HMP Hull' })];
    const service = await importOne({ ...custody, activities: inside });
    expect(service.settings).toEqual(['pre-release', 'custody']);
    expect(service.prisonsServed).toEqual(['HMP Leeds', 'HMP Hull']);
    expect(service.summary).toContain('in custody in Yorkshire');
    const both = await importOne({
      ...custody,
      activities: [...inside, line({ delivery_location: 'Leeds' })],
    });
    expect(both.settings).toEqual(['community', 'pre-release', 'custody']);
  });

  it('in London is covered by both of its police forces', async () => {
    const service = await importOne({ region: { nps_region_code: null, pcc_region_code: 'metropolitan' } });
    expect(service.coverage.pfaCodes).toEqual(['E23000001', 'E23000034']);
  });

  it('with its end, read from the feed’s odd timestamps', async () => {
    const service = await importOne({
      scheduling: { hide_before: '2021-01-01', hide_after: '2023-12-31T23:59:00+00' },
    });
    expect([service.starts, service.ends, service.provenance.sourceDate]).toEqual([
      '2021-01-01',
      '2023-12-31',
      '2023-12-31',
    ]);
  });

  it('dates the source by the newest day it names, never by one to come', async () => {
    const later = makeContractFile({
      contract_reference: 'INV_0002',
      scheduling: { hide_before: '2027-04-01', hide_after: null },
    });
    const { services } = await importFiles({ 'a.json': makeContractFile(), 'b.json': later });
    expect(services.map(({ provenance }) => provenance.sourceDate)).toEqual(['2024-04-01', '2024-04-01']);
  });
});

describe('the curated area', () => {
  const torbay = {
    contract_reference: 'PRJ_14746',
    contract_type_id: 'DNR-SW',
    region: { nps_region_code: null, pcc_region_code: 'devon-and-cornwall' },
    intervention_title: 'Dependency and Recovery Services in Torbay',
  };

  it('takes the place of the coded one and says why', async () => {
    const { coverage } = await importOne(torbay);
    expect(coverage).toMatchObject({ ladCodes: ['E06000027'], pfaCodes: [], areaName: 'Torbay' });
    expect(coverage.curatedReason).toContain('Torquay');
  });

  it('asks to be read again when the title has changed', async () => {
    const renamed = makeContractFile({
      ...torbay,
      intervention_title: 'Dependency and Recovery in Torbay and Plymouth',
    });
    const { warnings } = await importFiles({ 'PRJ_14746.json': renamed });
    expect(warnings).toContainEqual({
      id: 'PRJ_14746.json',
      message:
        'coverage was curated for another title (“Dependency and Recovery Services in Torbay”); read it again',
    });
  });
});

describe('what cannot be read is reported, never dropped', () => {
  it.each([
    ['a broken file', '{"contract_reference": ', 'the file is not JSON'],
    ['a list where a contract should be', [], 'the file is not an object'],
    [
      'a region nobody knows',
      makeContractFile({ region: { nps_region_code: 'Z', pcc_region_code: null } }),
      'unknown probation region “Z”',
    ],
    [
      'a PCC area nobody knows',
      makeContractFile({ region: { nps_region_code: null, pcc_region_code: 'avalon' } }),
      'unknown PCC area “avalon”',
    ],
    [
      'an area named like a method of objects',
      makeContractFile({ region: { nps_region_code: null, pcc_region_code: 'constructor' } }),
      'unknown PCC area “constructor”',
    ],
    [
      'both kinds of area',
      makeContractFile({ region: { nps_region_code: 'A', pcc_region_code: 'kent' } }),
      'it has both a probation region and a PCC area',
    ],
    [
      'no area',
      makeContractFile({ region: { nps_region_code: null, pcc_region_code: null } }),
      'it has neither a probation region nor a PCC area',
    ],
    [
      'a date that is none',
      makeContractFile({ scheduling: { hide_before: 'soon', hide_after: null } }),
      'scheduling.hide_before is not a date: "soon"',
    ],
    [
      'an unknown provider',
      makeContractFile({ providers: { prime_provider_code: 'NOBODY', subcontractor_codes: [] } }),
      'provider “NOBODY” is not in the provider list',
    ],
    [
      'an unknown partner',
      makeContractFile({ providers: { prime_provider_code: 'QUAY', subcontractor_codes: ['NOBODY'] } }),
      'provider “NOBODY” is not in the provider list',
    ],
    ['an unknown type', makeContractFile({ contract_type_id: 'XYZ' }), 'unknown contract type “XYZ”'],
    ['no title', makeContractFile({ intervention_title: ' ' }), 'intervention_title is empty'],
    ['an odd structure', makeContractFile({ eligibility: 'men' }), 'eligibility is not an object'],
    [
      'activities that are no list',
      makeContractFile({ activities: { activity: 'x' } }),
      'activities is not a list',
    ],
    [
      'an age in words',
      makeContractFile({ eligibility: { allows_female: true, allows_male: true, minimum_age: 'adult' } }),
      'eligibility.minimum_age is not an age',
    ],
  ])('%s is rejected', async (_what, content, reason) => {
    expect(await reasonFor(content)).toBe(reason);
  });

  it('a second file of one contract is rejected, and the counts add up', async () => {
    const { read, services, rejected } = await importFiles({
      'a.json': makeContractFile(),
      'b.json': makeContractFile(),
      'c.json': 'null',
    });
    expect([read, services.length, rejected.length]).toEqual([3, 1, 2]);
    expect(rejected).toContainEqual({
      id: 'b.json',
      reason: 'another file has the contract reference INV_0001',
    });
  });

  it('small losses in a good contract are warnings', async () => {
    const activities = [
      line({ activity: ' ' }),
      line({ activity: 'Course', delivery_method: '36893' }),
      line({ activity: 'Other course', delivery_location: 'Behind the station' }),
      line({ need_area: 'Gardening', activity: 'Allotment' }),
      line({ activity: `The service offers ${'a very long sentence '.repeat(6)}` }),
    ];
    const { warnings, services } = await importFiles({
      'INV_0001.json': makeContractFile({ activities, short_description: null }),
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      'it has no description, so what can carry it is not stated',
      'an activity has no name',
      'delivery method is not a delivery format: “36893” (a spreadsheet may have made a date of “1-2-1”)',
      'unknown need area “Gardening”',
      expect.stringMatching(/^an activity is described in prose and was left out: “The service offers/),
      'not read as places: “Behind station”',
    ]);
    expect(services[0]?.needActivities).toEqual([
      { need: 'accommodation', activities: ['Course', 'Other course', 'Allotment'] },
    ]);
  });
});

describe('a feed that is not there', () => {
  it('says which folder is missing or empty, and that addresses are not read', async () => {
    const emptyFeed = await writeFeed({});
    await expect(importWhole(hmppsInterventions, join(emptyFeed, 'nowhere'), settings)).rejects.toThrow(
      /There is no folder/,
    );
    await expect(importWhole(hmppsInterventions, emptyFeed, settings)).rejects.toThrow(/no contract files/);
    await expect(importWhole(hmppsInterventions, 'https://example.org/feed', settings)).rejects.toThrow(
      /download it first/,
    );
  });

  it('says when the provider list is missing or is no list', async () => {
    const feed = await writeFeed({ 'a.json': makeContractFile() }, { providers: [] });
    await expect(importWhole(hmppsInterventions, feed, settings)).rejects.toThrow(
      /not a list of provider codes/,
    );
    await rm(join(feed, 'providers.json'));
    await expect(importWhole(hmppsInterventions, feed, settings)).rejects.toThrow(/no providers\.json/);
  });
});
