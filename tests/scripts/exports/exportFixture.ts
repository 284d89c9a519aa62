import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toBenchPlaces } from '../../../scripts/bench/benchPlaces.ts';
import { generateServices } from '../../../scripts/bench/generateServices.ts';
import { exportFiles } from '../../../scripts/exports/exportFiles.ts';
import { toUuid } from '../../../scripts/exports/open-referral-uk/toUuid.ts';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import type { UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { parseGazetteer } from '../../../src/geography/parseGazetteer.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../../factories/serviceFactory.ts';

const starter = (name: string) =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../../scripts/starter-catalogue/${name}.json`, import.meta.url)),
      'utf8',
    ),
  ) as unknown;

/** The gazetteer the starter catalogue is published with. */
export const gazetteer = parseGazetteer(starter('gazetteer'));

/** The services of the starter catalogue. */
export function starterServices(): readonly Service[] {
  return parseServices(starter('services'))?.services ?? [];
}

/** Invented services spread as a real catalogue's are, so that odd mixtures of facts come up. */
export function manyKindsOfServices(): readonly Service[] {
  return generateServices({
    count: 300,
    seed: 'exports',
    today: releaseDay,
    places: toBenchPlaces(gazetteer),
  });
}

/** The day the exports of these tests are made. */
export const releaseDay = day('2026-11-22');

/** Every text file that is made for other people's tools, by its path. */
export function exported(services: readonly Service[], today = releaseDay): Map<string, string> {
  const files = exportFiles({ services, gazetteer, today });
  return new Map(Array.from(files, ({ path, bytes }) => [path, bytes.toString('utf8')]));
}

/** The files of the API as JSON, by their path in it. */
export function exportedApi(services: readonly Service[], today = releaseDay): Map<string, UnknownRecord> {
  const files = [...exported(services, today)].filter(([path]) => path.startsWith('open-referral-uk/'));
  return new Map(
    files.map(([path, text]) => [path.replace('open-referral-uk/', ''), JSON.parse(text) as UnknownRecord]),
  );
}

interface Attribute {
  readonly link_type: string;
  readonly value?: string;
  readonly taxonomy_term: { readonly code: string; readonly name: string };
}

/** A service as the API tells it alone: its record, and its terms as lines. */
export function tell(service: Service, today = releaseDay) {
  const record = exportedApi([service], today).get(`services/${toUuid('service', service.id)}.json`) ?? {};
  const attributes = (record['attributes'] ?? []) as readonly Attribute[];
  const said = attributes.map(({ link_type, taxonomy_term, value }) =>
    [link_type, taxonomy_term.code, ...(value === undefined ? [] : [value])].join(' | '),
  );
  return { record, said };
}

/** An invented service about which the listing says all there is to say. */
export function makeFullService(overrides: Partial<Service> = {}): Service {
  return makeService({
    id: 'invented-full',
    partners: [{ id: 'partner', name: 'Partner Trust (invented)' }],
    url: 'https://example.org/straße?q={a|b}&p=100%',
    contacts: [
      { name: 'Front desk', role: 'general', phone: '0113 496 0000', email: 'desk@example.org' },
      { name: 'Referrals', role: 'referral', phone: null, email: 'no@domain' },
    ],
    locations: [
      {
        name: 'Harbour House',
        address: '1 Harbour Lane, Leeds',
        postcode: 'LS1 1AA',
        position: { latitude: 53.8, longitude: -1.5 },
      },
      { name: 'The bus', address: null, postcode: null, position: null },
    ],
    schedules: [
      { days: ['MO', 'FR'], opensAt: '09:30', closesAt: '17:00', note: null },
      { days: [], opensAt: null, closesAt: null, note: 'First Tuesday of the month' },
    ],
    costOptions: [
      { option: 'First visit', pounds: 0 },
      { option: 'Course', pounds: 12.5 },
      { option: 'Room hire', pounds: null },
    ],
    deliveryPlaces: ['Leeds', 'Otley'],
    languages: ['English', 'Welsh'],
    fundingRoute: 'co-commissioned',
    contractReference: 'INV-1',
    starts: day('2025-04-01'),
    ends: day('2028-03-31'),
    needs: ['accommodation', 'dependency'],
    needActivities: [{ need: 'dependency', activities: ['Relapse group', 'Key work'] }],
    cohorts: [
      { cohort: 'women', standing: 'for this group', groups: [] },
      { cohort: 'faith', standing: 'open to all', groups: ['Muslim'] },
    ],
    suggestions: [{ of: { need: 'family' }, words: 'family days' }],
    eligibility: makeEligibility({
      sexes: 'women and men',
      minimumAge: 18,
      maximumAge: 65,
      preRelease: 'yes',
      noRecourseToPublicFunds: 'no',
      conditions: ['Has a Leeds connection.'],
    }),
    exclusions: { arson: 'does not accept', sexual: 'case by case' },
    settings: ['community', 'custody'],
    prisonsServed: ['Leeds'],
    deliveryFormats: ['group', 'drop-in'],
    referralRoutes: ['phone', 'self-referral'],
    sentenceUses: ['rehabilitation-activity', 'voluntary'],
    coverage: makeCoverage({
      ladCodes: ['E08000035'],
      pfaCodes: ['E23000010'],
      probationRegionCodes: ['C'],
      national: true,
      remote: true,
      areaName: 'Leeds and around',
    }),
    dose: { sessions: '6 to 8', weeks: '12' },
    availability: { takingReferrals: 'no', wait: 'About two weeks', asOf: day('2026-11-01') },
    assurance: [
      { factGroup: 'contact', assuredDate: day('2026-10-01'), by: 'provider' },
      { factGroup: 'eligibility', assuredDate: day('2026-06-01'), by: 'catalogue team' },
      { factGroup: 'availability', assuredDate: day('2026-11-01'), by: 'provider' },
    ],
    ...overrides,
  });
}
