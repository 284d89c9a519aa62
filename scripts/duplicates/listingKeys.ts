import type { Service } from '../../src/catalogue/service.ts';
import { foldText } from '../../src/search/foldText.ts';

/** What tells whether two listings are of one service, in one spelling each. */
export interface ListingKeys {
  readonly service: Service;
  /** The words of the name, in order of the alphabet. */
  readonly nameWords: readonly string[];
  readonly name: string;
  readonly organization: string;
  readonly phones: readonly string[];
  readonly postcodes: readonly string[];
  /** Host and path of the web page. */
  readonly page: string | null;
}

const smallWords = new Set(['the', 'and', 'of', 'in', 'for', 'a', 'at', 'to', 'on', 'with', 'by']);
const legalForms = /\b(?:ltd|limited|cic|cio|plc|llp|charity|registered charity|uk)\b/g;

/** A listing's keys. */
export function toListingKeys(service: Service): ListingKeys {
  const nameWords = toWords(service.name);
  return {
    service,
    nameWords,
    name: nameWords.join(' '),
    organization: toWords(foldText(service.organization.name).replace(legalForms, ' ')).join(' '),
    phones: unique(service.contacts.flatMap(({ phone }) => toPhoneKey(phone))),
    postcodes: unique(
      service.locations.flatMap(({ postcode }) =>
        postcode === null ? [] : [postcode.toUpperCase().replace(/\s/g, '')],
      ),
    ),
    page: service.url === null ? null : toPageKey(service.url),
  };
}

function toWords(text: string): string[] {
  const words = foldText(text)
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !smallWords.has(word));
  return unique(words).toSorted();
}

function toPhoneKey(phone: string | null): string[] {
  if (phone === null) return [];
  const digits = phone
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?44/, '0');
  // Short numbers are helplines that many listings give.
  return digits.length < 9 ? [] : [digits];
}

function toPageKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index\.\w+)?$/, '');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
