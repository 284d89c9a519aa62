import type { Cleaned } from '../cleaning/cleaned.ts';
import { toPlainLine, toPlainText } from '../cleaning/toPlainText.ts';
import type { RawListing } from './rawListing.ts';

/** The listing with every text in words only, so that all that reads it later sees what people see. */
export function plainListing(listing: RawListing): Cleaned<RawListing> {
  const warnings = new Set<string>();
  const through = (clean: (text: string) => Cleaned<string>) => (text: string | null) => {
    if (text === null) return null;
    const plain = clean(text);
    plain.warnings.forEach((warning) => warnings.add(warning));
    return plain.value === '' ? null : plain.value;
  };
  const line = through(toPlainLine);
  const text = through(toPlainText);
  const all = (texts: readonly string[], clean: (one: string) => string | null) =>
    texts.flatMap((one) => clean(one) ?? []);
  const value: RawListing = {
    ...listing,
    name: line(listing.name),
    description: text(listing.description),
    organizationName: line(listing.organizationName),
    contacts: listing.contacts.map((contact) => ({
      ...contact,
      name: line(contact.name),
      purpose: line(contact.purpose),
    })),
    locations: listing.locations.map((location) => ({
      ...location,
      name: line(location.name),
      addressLines: all(location.addressLines, line),
      postcode: line(location.postcode),
    })),
    serviceAreas: all(listing.serviceAreas, line),
    eligibility: all(listing.eligibility, text),
    accessNotes: all(listing.accessNotes, text),
    terms: listing.terms.map((term) => ({ ...term, name: line(term.name) })),
  };
  return { value, warnings: [...warnings] };
}
