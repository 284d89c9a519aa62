import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTermMappings } from '../../../../scripts/feeds/listing/readTermMapping.ts';
import { toServiceRecord } from '../../../../scripts/feeds/listing/toServiceRecord.ts';
import { toRawListing } from '../../../../scripts/feeds/open-referral/toRawListing.ts';
import { parseService } from '../../../../src/catalogue/parseService.ts';
import { isRecord } from '../../../../src/catalogue/recordReader.ts';
import type { Service } from '../../../../src/catalogue/service.ts';
import { day } from '../../../factories/serviceFactory.ts';
import { makeRun } from '../listing/listingFixture.ts';
import { makeOutpostService, makeV3Service } from './openReferralFixture.ts';

const today = day('2026-11-23');

function importOne(raw: object): { readonly service: Service; readonly warnings: readonly string[] } {
  if (!isRecord(raw)) throw new Error('not a record');
  const { value, warnings } = toRawListing(raw, today);
  const made = toServiceRecord(value, makeRun());
  if (!made.ok) throw new Error(made.reason);
  const parsed = parseService(made.record);
  if (!parsed.ok) throw new Error(parsed.reasons.join('; '));
  return { service: parsed.service, warnings: [...warnings, ...made.warnings] };
}

describe('a service of Open Referral UK v3', () => {
  it('brings its facts from where v3 keeps them', () => {
    const { service, warnings } = importOne(makeV3Service('a1'));
    expect(service).toMatchObject({
      id: 'invented-a1',
      status: 'active',
      url: 'https://advice.example.org/',
      contacts: [{ name: 'Advice line', phone: '0113 496 0000', email: 'advice@example.org' }],
      locations: [{ name: 'Invented House', address: '12 Made-up Street, Leeds', postcode: 'LS9 8AG' }],
      schedules: [{ days: ['MO', 'TU'], opensAt: '10:00', closesAt: '18:00', note: null }],
      eligibility: { minimumAge: 18, maximumAge: null },
      coverage: { ladCodes: ['E08000035'] },
      provenance: { sourceId: 'a1', sourceDate: '2026-10-02' },
    });
    expect(warnings).toEqual([]);
  });

  it('is heard where the UK profile is silent and HSDS is not', () => {
    const { service } = importOne(
      makeV3Service('a1', {
        eligibility_description: 'You must live in a hostel.',
        application_process: 'Self-referral by phone.',
        wait_time: 'about <b>two</b> weeks',
        fees_description: 'Free',
        contacts: [],
        phones: [{ number: '0113 496 0002', extension: 12, description: 'Referrals' }],
        languages: [{ name: 'Welsh', code: 'cy' }],
      }),
    );
    expect(service).toMatchObject({
      eligibility: { conditions: ['You must live in a hostel.'] },
      referralRoutes: expect.arrayContaining(['self-referral', 'phone']),
      availability: { takingReferrals: 'not stated', wait: 'about two weeks' },
      costOptions: [{ option: 'Free', pounds: 0 }],
      contacts: [{ name: 'Referrals', role: 'referral', phone: '0113 496 0002 ext. 12' }],
      languages: ['Welsh'],
    });
  });

  it('leaves out prices and times that are over, and says so', () => {
    const { service, warnings } = importOne(
      makeV3Service('a1', {
        cost_options: [
          { option: 'Session', amount: 5, valid_to: '2025-01-01' },
          { option: 'Session', amount: 6, amount_description: 'per hour' },
          { option: 'Visitors', amount: 9, currency: 'EUR' },
        ],
      }),
    );
    expect(service.costOptions).toEqual([
      { option: 'Session, per hour', pounds: 6 },
      { option: 'Visitors, 9 EUR', pounds: null },
    ]);
    expect(warnings).toContain('opening times or prices that were over were left out: 1');
  });

  it('takes the code in an area’s address before its name', () => {
    const { service } = importOne(
      makeV3Service('a1', {
        service_areas: [
          { name: 'Our town', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E08000035' },
        ],
      }),
    );
    expect(service.coverage.ladCodes).toEqual(['E08000035']);
  });

  it('states needs through the mapping, by the term’s own name', () => {
    const attributes = [{ taxonomy_term: { id: 'x', code: '42', name: 'Housing', taxonomy: 'esdNeeds' } }];
    const { value } = toRawListing({ ...makeV3Service('a1'), attributes }, today);
    expect(value.terms).toEqual([{ id: '42', name: 'Housing', vocabulary: 'esdNeeds' }]);
  });
});

describe('a service of Open Referral UK v1', () => {
  it('brings its facts from where v1 keeps them', () => {
    const { service, warnings } = importOne({
      id: '3ad1',
      name: 'Invented Lunch',
      description: 'Lunch and talk.',
      status: 'Active',
      attending_type: 'phone',
      attending_access: 'drop-in',
      organization: { id: 'o', name: 'Invented Kitchen' },
      eligibilitys: [
        { eligibility: 'Adults', minimum_age: 18, maximum_age: 64 },
        { eligibility: 'Retired people', minimum_age: '65', maximum_age: 120 },
      ],
      contacts: [{ title: 'Reception', phones: [{ number: '0113 496 0003' }, { number: '07700 900000' }] }],
      service_areas: [{ service_area: 'Leeds', extent: '' }],
      service_at_locations: [
        {
          location: {
            name: 'Kitchen',
            latitude: '53.79',
            longitude: '-1.52',
            physical_addresses: [{ address_1: '2 Made-up Road', city: 'Leeds', postal_code: 'LS98AG' }],
          },
          regular_schedule: [{ byday: 'FR', opens_at: '12:00', closes_at: '14:00' }],
        },
      ],
      service_taxonomys: [{ taxonomy: { id: 'esd:1', name: 'Lunch clubs', vocabulary: 'esdNeeds' } }],
    });
    expect(service).toMatchObject({
      contacts: [{ name: 'Reception', phone: '0113 496 0003' }, { phone: '07700 900000' }],
      locations: [{ postcode: 'LS9 8AG', position: { latitude: 53.79, longitude: -1.52 } }],
      schedules: [{ days: ['FR'], opensAt: '12:00', closesAt: '14:00' }],
      referralRoutes: ['drop-in', 'phone'],
      deliveryFormats: ['drop-in', 'remote'],
      eligibility: { minimumAge: 18, maximumAge: null },
    });
    expect(warnings).toContain('it states 2 age ranges; the widest was taken');
  });

  it('is read as Outpost serves it', async () => {
    const { service, warnings } = importOne(makeOutpostService(12));
    expect(service).toMatchObject({
      id: 'invented-12',
      name: 'Invented Club 12',
      summary: 'Meets weekly.',
      url: 'https://social.example.org/club',
      organization: { name: 'Invented Trust' },
      contacts: [{ name: 'Office', phone: '0113 496 0001', email: 'office@example.org' }],
      locations: [{ name: 'Invented Hall', position: { latitude: 53.79, longitude: -1.52 } }],
      schedules: [{ days: ['MO'], opensAt: '16:00', note: 'monthly' }],
      costOptions: [{ option: 'Free', pounds: 0 }],
      eligibility: { minimumAge: 16, maximumAge: null, conditions: ['A referral is needed.'] },
      provenance: { sourceId: '12', sourceDate: '2026-07-01' },
    });
    expect(warnings).toEqual([
      'no area that it serves could be placed; the local authority where it is held was taken',
    ]);
    const { value } = toRawListing({ ...makeOutpostService(12) }, today);
    const mapping = await readTermMappings(['lga-esd']);
    const made = toServiceRecord(value, makeRun({ mapping }));
    expect(made).toMatchObject({ ok: true, record: { needs: ['accommodation'] } });
  });

  it('keeps back an address that asks not to be shown, and a contact that is not public', () => {
    const masked = {
      locations: [
        {
          id: 3,
          name: '9 Hidden Row',
          address_1: '9 Hidden Row',
          city: 'Leeds',
          postal_code: 'LS9 8AG',
          geometry: { type: 'Point', coordinates: [-1.52, 53.79] },
          mask_exact_address: true,
        },
      ],
      contacts: [{ name: 'Office', visible: false, phone: '0113 496 0001' }],
    };
    const { service, warnings } = importOne(makeOutpostService(12, masked));
    expect(JSON.stringify(service)).not.toMatch(/Hidden|LS9|53\.79|0113/);
    expect(service.locations).toMatchObject([{ name: 'Leeds', postcode: null, position: null }]);
    expect(warnings).toContain(
      'places that ask for their exact address not to be shown, of which only the town was taken: 1',
    );
  });

  it.each([
    ['marked for deletion', 'inactive'],
    ['invisible', 'inactive'],
    ['expired', 'defunct'],
  ])('is never shown as active when Outpost calls it %s', (status, expected) => {
    expect(importOne(makeOutpostService(1, { status })).service.status).toBe(expected);
  });
});

const fieldNames = (
  'id name description organization organisation contacts phones eligibilitys eligibility location locations ' +
  'service_at_locations geometry coordinates attributes taxonomy taxonomy_term cost_options amount currency ' +
  'schedules regular_schedules freq interval bymonthday valid_to languages service_areas links minimum_age ' +
  'local_offer wait_time status alert $date mask_exact_address __proto__'
).split(' ');

describe('whatever a feed gives for a service', () => {
  it('an age that is no number is taken for none', () => {
    const ages = [{ minimum_age: 18 }, { minimum_age: JSON.parse('{"toString": 1, "valueOf": 1}') }];
    const { minimumAge } = toRawListing({ eligibilitys: ages }, today).value;
    expect(minimumAge).toBe(null);
  });

  it('becomes a listing, and then a service or a reason', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, false, 0, -1, 1e308, '', 'x', 'GBP', '2020-01-01', '<b>'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...fieldNames), tie('tree'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fieldNames), tree, { maxKeys: 12 }), (raw) => {
        const made = toServiceRecord(toRawListing({ ...raw }, today).value, makeRun());
        if (made.ok) expect(parseService(made.record)).toMatchObject({ ok: true });
        else expect(made.reason).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
