import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { RawListing, RawLocation } from './rawListing.ts';

/** A listing without anything that tells where it is, and what was taken out, never quoting it. */
export interface WithheldListing {
  readonly listing: RawListing;
  readonly withheld: readonly string[];
}

/** Fields a source may state itself that tell where a service is. */
const statedPlaces = ['locations', 'deliveryPlaces'] as const;

/** Takes out every address, postcode, position and town of the places of a confidential service. */
export function withholdPlaces(listing: RawListing): WithheldListing {
  const secrets = placeWords(listing);
  const withheld = new Set<string>();
  for (const { addressLines, postcode, latitude, longitude, name } of listing.locations) {
    if (name !== null) withheld.add('name of the place');
    if (addressLines.length > 0) withheld.add('address and town');
    if (postcode !== null) withheld.add('postcode');
    if (latitude !== null || longitude !== null) withheld.add('position on the map');
  }
  const stated = { ...listing.stated };
  for (const field of statedPlaces) {
    if (!Object.hasOwn(stated, field)) continue;
    delete stated[field];
    withheld.add(`stated ${field === 'locations' ? 'places' : 'towns'}`);
  }
  const bare = (text: string | null): string | null => {
    const without = text === null ? null : withoutPlaces(text, secrets);
    if (without !== text) withheld.add('sentences or words that tell where it is');
    return without;
  };
  for (const [field, value] of Object.entries(stated)) {
    // The area served is told to everybody.
    if (field === 'coverage') continue;
    const kept = bareThrough(value, bare);
    if (kept === '') delete stated[field];
    else stated[field] = kept;
  }
  const bareAll = (texts: readonly string[]) => texts.map((text) => bare(text) ?? '');
  if (listing.sourceUrl !== null) withheld.add('link to the source’s own page');
  return {
    listing: {
      ...listing,
      name: cutPlaces(listing.name),
      description: bare(listing.description),
      eligibility: bareAll(listing.eligibility),
      accessNotes: bareAll(listing.accessNotes),
      schedules: listing.schedules.map((schedule) => ({ ...schedule, note: bare(schedule.note) })),
      contacts: listing.contacts.map((contact) => ({
        ...contact,
        name: bare(contact.name),
        purpose: bare(contact.purpose),
      })),
      costOptions: listing.costOptions.map((cost) => ({ ...cost, option: bare(cost.option) })),
      locations: [],
      sourceUrl: null,
      stated,
    },
    withheld: [...withheld],
  };
}

/** The same value with every text in it bare; what is inside a list or an object keeps its place. */
function bareThrough(value: unknown, bare: (text: string) => string | null): unknown {
  if (typeof value === 'string') return bare(value);
  if (Array.isArray(value)) return value.map((one) => withheldIfEmpty(bareThrough(one, bare)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [field, withheldIfEmpty(bareThrough(one, bare))]),
  );
}

function withheldIfEmpty(value: unknown): unknown {
  return value === '' ? 'Withheld' : value;
}

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;
const street =
  /\b\d{1,4}[a-z]?,? (?:[\p{L}’'-]+ ){1,4}(?:road|rd|street|st|lane|avenue|ave|close|drive|way|terrace|place|gardens?|crescent|court|square|hill|row|grove|mews)\b/iu;

// Longer than any line of an address; streets and postcodes are looked for by themselves.
const longestLine = 200;

/** Words of the address by which the place could be found. */
function placeWords({ locations }: RawListing): readonly RegExp[] {
  const lines = locations.flatMap(({ addressLines, name }: RawLocation) => [...addressLines, name ?? '']);
  return [...new Set(lines.flatMap((line) => line.split(',')).map((line) => line.trim()))]
    .filter(
      (line) =>
        line.length >= 3 &&
        line.length <= longestLine &&
        !/^(?:england|wales|uk|united kingdom)$/i.test(line),
    )
    .map(
      (line) =>
        new RegExp(
          `(?<![\\p{L}\\p{N}])${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'iu',
        ),
    );
}

function tells(text: string, secrets: readonly RegExp[]): boolean {
  return postcode.test(text) || street.test(text) || secrets.some((secret) => secret.test(text));
}

/** The text without the sentences that tell where it is. */
function withoutPlaces(text: string, secrets: readonly RegExp[]): string {
  if (!tells(text, secrets)) return text;
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  return sentences.filter((sentence) => !tells(sentence, secrets)).join('\n');
}

/** A name keeps its words but for a postcode or a street. */
function cutPlaces(name: string | null): string | null {
  if (name === null) return null;
  const cut = name.replace(postcode, ' ').replace(street, ' ').replace(/\s+/g, ' ');
  return cut.replace(/^[\s,–-]+|[\s,–-]+$/g, '');
}
