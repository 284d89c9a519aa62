import { createHash } from 'node:crypto';
import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import { readText } from './looseFields.ts';

// What only details have: a list entry without any of these is worth asking for its details.
const detailFields: readonly string[] = (
  'service_at_locations service_areas locations contacts phones schedules regular_schedules cost_options ' +
  'eligibilitys'
).split(' ');

/** Whether an entry of a list says so little that its details are to be asked for. */
export function isShallow(service: UnknownRecord): boolean {
  return !detailFields.some((field) => Object.hasOwn(service, field));
}

// Contacts, places and terms hang at organisations too; these do not.
const serviceFields: readonly string[] = (
  'status organization organisation organization_id minimum_age min_age fees accreditations assured_date ' +
  'attending_type deliverable_type local_offer needs_referral service_at_locations service_areas schedules ' +
  'regular_schedules cost_options eligibilitys service_taxonomys eligibility_description application_process'
).split(' ');
const otherFields: readonly string[] = (
  'taxonomy taxonomy_detail term term_uri parent_id version legal_status logo organization_identifiers website ' +
  'year_incorporated location_type addresses openapi_url'
).split(' ');

// The endpoints of the standard that do not hold services, as a folder or in a file's name.
const otherEndpoint = /(?:^|[\\/_-])(?:organi[sz]ations?|taxonom(?:y|ies)|taxonomy_terms?)(?:[\\/_.?-]|$)/i;

/**
 * Whether a record of a saved file is an organisation, a term or a place rather than a service. One
 * that says too little to tell is what the name of its file says.
 */
export function isOtherThanService(record: unknown, file: string): boolean {
  if (!isRecord(record)) return false;
  if (isRecord(record['service'])) return false;
  const has = (field: string) => Object.hasOwn(record, field);
  return !serviceFields.some(has) && (otherFields.some(has) || otherEndpoint.test(file));
}

/** A service's own id; null where it has none. */
export function readId(entry: unknown): string | null {
  const id = isRecord(entry) ? (readText(entry, 'id')?.trim() ?? '') : '';
  return id === '' ? null : id;
}

/** What tells an entry from others: its id, or all of it where it has none. */
export function toIdentity(entry: unknown): string {
  return readId(entry) ?? `without id ${toFingerprint(entry)}`;
}

/** A short fingerprint of all that an entry says. */
export function toFingerprint(entry: unknown): string {
  // Not a slice of a longer text, which would be held with it: a feed has tens of thousands.
  return createHash('sha256').update(toText(entry)).digest().subarray(0, 12).toString('base64');
}

function toText(entry: unknown): string {
  try {
    return JSON.stringify(entry);
  } catch {
    // Nested too deeply to be written; all of that kind look the same.
    return 'too deep';
  }
}
