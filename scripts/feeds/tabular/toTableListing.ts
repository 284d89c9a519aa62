import type { Cleaned } from '../cleaning/cleaned.ts';
import { toAgeLimits } from '../cleaning/toAgeLimits.ts';
import { toEmails } from '../cleaning/toEmails.ts';
import { toPhones } from '../cleaning/toPhones.ts';
import { toPostcode } from '../cleaning/toPostcode.ts';
import { toWebAddress } from '../cleaning/toWebAddress.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import type { RawContact, RawListing, RawLocation } from '../listing/rawListing.ts';
import { toSlug } from '../listing/serviceIds.ts';
import type { ColumnKey } from './columns/columns.ts';
import { toStatedFacts } from './statedFacts.ts';
import type { TableCells } from './tableCells.ts';

/** Cells that are read later, with what is said here when they cannot be: which column, and what would do. */
const checks: readonly (readonly [ColumnKey, (text: string) => Cleaned<unknown>, string])[] = [
  ['phone', toPhones, 'a number is written 0113 496 0000'],
  ['referralPhone', toPhones, 'a number is written 0113 496 0000'],
  ['assessmentPhone', toPhones, 'a number is written 0113 496 0000'],
  ['email', toEmails, 'an address is written name@example.org'],
  ['referralEmail', toEmails, 'an address is written name@example.org'],
  ['assessmentEmail', toEmails, 'an address is written name@example.org'],
  ['web', toWebAddress, 'an address is written https://example.org/'],
  ['minimumAge', (text) => toAgeLimits(text, null), 'an age is written 18'],
  ['maximumAge', (text) => toAgeLimits(null, text), 'an age is written 25'],
];

/** What a row says, as a listing. What cannot be read is in the cells' warnings. */
export function toTableListing(cells: TableCells, run: ListingRun): RawListing {
  for (const [key, clean, accepted] of checks) {
    const text = cells.text(key) ?? '';
    const parts = key === 'web' ? [text] : text.split(/[;\r\n]+/);
    const warnings = parts.flatMap((part) => clean(part).warnings);
    for (const warning of warnings) cells.warn(key, `${warning}; ${accepted}`);
  }
  const name = cells.line('name');
  const organizationName = cells.line('organisation');
  return {
    sourceId: toSourceId(cells.line('reference'), name, organizationName),
    sourceUrl: null,
    name,
    description: cells.text('summary'),
    organizationId: null,
    organizationName,
    url: cells.text('web'),
    status: null,
    contacts: toContacts(cells),
    locations: toLocations(cells),
    serviceAreas: [],
    schedules: cells.list('hours').map((note) => ({ byday: null, opensAt: null, closesAt: null, note })),
    costOptions: cells.list('cost').map((option) => ({ option, amount: null })),
    languages: cells.list('languages'),
    eligibility: cells.list('conditions', 1_000),
    minimumAge: cells.text('minimumAge'),
    maximumAge: cells.text('maximumAge'),
    terms: [],
    accessNotes: [],
    assuredDate: null,
    lastModified: cells.day('updated'),
    stated: toStatedFacts(cells, run),
  };
}

function toSourceId(reference: string | null, name: string | null, organisation: string | null): string {
  return reference ?? toSlug([name, organisation].filter((part) => part !== null).join(' '));
}

function toContacts(cells: TableCells): readonly RawContact[] {
  return [
    ...sideBySide(cells, cells.line('contact'), null, ['phone', 'email']),
    ...sideBySide(cells, null, 'Referrals', ['referralPhone', 'referralEmail']),
    ...sideBySide(cells, null, 'Pre-sentence assessment', ['assessmentPhone', 'assessmentEmail']),
  ];
}

/** The second number goes with the second address; each by itself, because a spreadsheet may have cut its first nought. */
function sideBySide(
  cells: TableCells,
  name: string | null,
  purpose: string | null,
  [phoneKey, emailKey]: readonly [ColumnKey, ColumnKey],
): readonly RawContact[] {
  const phones = cells.list(phoneKey);
  const emails = cells.list(emailKey);
  return Array.from({ length: Math.max(phones.length, emails.length) }, (_, at) => ({
    name,
    purpose,
    phone: phones[at] ?? null,
    email: emails[at] ?? null,
  }));
}

/** Places, addresses and postcodes side by side: the second address goes with the second place. */
function toLocations(cells: TableCells): readonly RawLocation[] {
  const parts = (key: ColumnKey) => (cells.text(key) ?? '').split(/[;\r\n]+/).map((part) => part.trim());
  const [names, addresses, postcodes] = [parts('place'), parts('address'), parts('postcode')];
  const places: RawLocation[] = [];
  for (let at = 0; at < Math.max(names.length, addresses.length, postcodes.length); at += 1) {
    const postcode = postcodes[at] ?? '';
    for (const warning of toPostcode(postcode).warnings) {
      cells.warn('postcode', `${warning}; a postcode is written LS9 8AG`);
    }
    const place = {
      name: names[at] || null,
      addressLines: (addresses[at] ?? '')
        .split(',')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      postcode: postcode || null,
      latitude: null,
      longitude: null,
    };
    if (place.name !== null || place.addressLines.length > 0 || place.postcode !== null) places.push(place);
  }
  return places;
}
