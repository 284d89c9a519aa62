import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { cutPlaces, spellsPlace, tellsPlace, toSecrets } from '../../../src/validation/tellsPlace.ts';
import type { RawListing, RawLocation } from './rawListing.ts';
import { toOpaqueId, toSlug } from './serviceIds.ts';

/** A listing without anything that tells where it is, and what was taken out, never quoting it. */
export interface WithheldListing {
  readonly listing: RawListing;
  readonly withheld: readonly string[];
}

/** Fields a source may state itself that tell where a service is. */
const statedPlaces = ['locations', 'deliveryPlaces'] as const;

/** Takes out every address, postcode, position and town of the places of a confidential service. */
export function withholdPlaces(listing: RawListing): WithheldListing {
  const secrets = toSecrets(placeWords(listing.locations));
  const streets = addressWords(listing);
  const names = [listing.name, listing.organizationName].map((name) => cutPlaces(name ?? ''));
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
    const without = text === null ? null : withoutPlaces(text, (one) => tellsPlace(one, names, secrets));
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
  const unspelt = (address: string | null): string | null => {
    if (address === null || !spellsPlace(address, streets)) return address;
    withheld.add('web address or mailbox that tells where it is');
    return null;
  };
  const bareAll = (texts: readonly string[]) => texts.map((text) => bare(text) ?? '');
  if (listing.sourceUrl !== null) withheld.add('link to the source’s own page');
  return {
    listing: {
      ...listing,
      sourceId: toQuietId(listing.sourceId, listing, streets),
      name: listing.name === null ? null : cutPlaces(listing.name),
      organizationId:
        listing.organizationId === null ? null : toQuietId(listing.organizationId, listing, streets),
      organizationName: cutPlaces(listing.organizationName ?? '') || null,
      url: unspelt(listing.url),
      description: bare(listing.description),
      eligibility: bareAll(listing.eligibility),
      accessNotes: bareAll(listing.accessNotes),
      schedules: listing.schedules.map((schedule) => ({ ...schedule, note: bare(schedule.note) })),
      contacts: listing.contacts.map((contact) => ({
        ...contact,
        name: bare(contact.name),
        purpose: bare(contact.purpose),
        email: unspelt(contact.email),
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

// Longer than any line of an address; streets and postcodes are looked for by themselves.
const longestLine = 200;

/** Words of the address by which the place could be found. */
function placeWords(locations: readonly RawLocation[]): readonly string[] {
  return toLines(locations.flatMap(({ addressLines, name }) => [...addressLines, name ?? '']));
}

/** The same without its own name, which its web address and its mailbox may have too. */
function addressWords({ locations, name, organizationName }: RawListing): readonly string[] {
  const names = `${cutPlaces(name ?? '')} ${cutPlaces(organizationName ?? '')}`.toLowerCase();
  const lines = toLines(locations.flatMap(({ addressLines }) => addressLines));
  return lines.filter((line) => !names.includes(line.toLowerCase()));
}

function toLines(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => line.split(',')).map((line) => line.trim()))].filter(
    (line) =>
      line.length >= 3 && line.length <= longestLine && !/^(?:england|wales|uk|united kingdom)$/i.test(line),
  );
}

/** The text without the sentences that tell where it is. */
function withoutPlaces(text: string, tells: (text: string) => boolean): string {
  if (!tells(text)) return text;
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  return sentences.filter((sentence) => !tells(sentence)).join('\n');
}

/** An id that was made of an address, or of a name with one in it, as one that says nothing; others as they are. */
function toQuietId(id: string, { name, organizationName }: RawListing, streets: readonly string[]): string {
  const isNamed = [name, organizationName].some(
    (one) => one !== null && cutPlaces(one) !== one && toSlug(id).includes(toSlug(one)),
  );
  return isNamed || spellsPlace(id, streets) ? toOpaqueId(id) : id;
}
