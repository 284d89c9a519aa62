import type { ListingRun } from '../../../../scripts/feeds/listing/listingRun.ts';
import type { RawListing, RawLocation } from '../../../../scripts/feeds/listing/rawListing.ts';
import { toServiceRecord } from '../../../../scripts/feeds/listing/toServiceRecord.ts';
import { parseService } from '../../../../src/catalogue/parseService.ts';
import type { Service } from '../../../../src/catalogue/service.ts';
import { day } from '../../../factories/serviceFactory.ts';
import { starterGazetteer } from '../../../geography/starterGazetteer.ts';

/** A listing as an invented council's feed gives it; stories name only what they are about. */
export function makeListing(changes: Partial<RawListing> = {}): RawListing {
  return {
    sourceId: '4f8f2c1e-0001',
    sourceUrl: 'https://directory.example.org/services/1',
    name: 'Invented Advice',
    description: 'Invented Advice helps with forms.',
    organizationId: 'org-1',
    organizationName: 'Invented Advice (invented)',
    url: 'https://advice.example.org/',
    status: 'active',
    contacts: [],
    locations: [],
    serviceAreas: ['Leeds'],
    schedules: [],
    costOptions: [],
    languages: [],
    eligibility: [],
    minimumAge: null,
    maximumAge: null,
    terms: [],
    accessNotes: [],
    assuredDate: null,
    lastModified: null,
    stated: {},
    ...changes,
  };
}

/** A place in an invented street of Leeds. */
export function makeLocation(changes: Partial<RawLocation> = {}): RawLocation {
  return {
    name: 'Invented House',
    addressLines: ['12 Made-up Street', 'Leeds'],
    postcode: 'LS9 8AG',
    latitude: 53.79,
    longitude: -1.52,
    ...changes,
  };
}

/** A run of an invented feed on 23 November 2026. */
export function makeRun(changes: Partial<ListingRun> = {}): ListingRun {
  return {
    feedId: 'invented',
    sourceName: 'Invented council directory',
    sourceUrl: 'https://directory.example.org/',
    retrievedAt: day('2026-11-23'),
    gazetteer: starterGazetteer(),
    mapping: null,
    ...changes,
  };
}

/** The service that a listing becomes, with its warnings. Throws where it becomes none. */
export function importListing(
  changes: Partial<RawListing>,
  run: Partial<ListingRun> = {},
): { readonly service: Service; readonly warnings: readonly string[] } {
  const made = toServiceRecord(makeListing(changes), makeRun(run));
  if (!made.ok) throw new Error(made.reason);
  const parsed = parseService(made.record);
  if (!parsed.ok) throw new Error(parsed.reasons.join('; '));
  return { service: parsed.service, warnings: made.warnings };
}
