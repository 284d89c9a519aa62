import { parseCalendarDay, type CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';

/** One line of what a contract delivers, as the feed has it. */
export interface ContractActivity {
  readonly needArea: string;
  readonly activity: string;
  readonly deliveryMethod: string;
  readonly deliveryLocation: string;
}

/** A contract file with its fields checked and nothing yet interpreted. */
export interface Contract {
  readonly reference: string;
  readonly type: string;
  readonly title: string;
  /** Null where the feed has none. */
  readonly description: string | null;
  readonly regionCode: string | null;
  readonly pccCode: string | null;
  readonly admitsWomen: boolean;
  readonly admitsMen: boolean;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly starts: CalendarDay | null;
  readonly ends: CalendarDay | null;
  readonly primeProviderCode: string;
  readonly subcontractorCodes: readonly string[];
  readonly activities: readonly ContractActivity[];
}

/** A contract, or the one reason why the file is not one. */
export type ReadContract =
  { readonly ok: true; readonly contract: Contract } | { readonly ok: false; readonly reason: string };

class NotAContract extends Error {}

/** Checks the shape of one contract file (HMPPS `src/main/resources/contracts`). */
export function readContract(value: unknown): ReadContract {
  try {
    return { ok: true, contract: toContract(asRecord(value, 'the file')) };
  } catch (error) {
    if (error instanceof NotAContract) return { ok: false, reason: error.message };
    throw error;
  }
}

function toContract(file: UnknownRecord): Contract {
  const region = asRecord(file['region'], 'region');
  const eligibility = asRecord(file['eligibility'], 'eligibility');
  const scheduling = asRecord(file['scheduling'], 'scheduling');
  const providers = asRecord(file['providers'], 'providers');
  return {
    reference: asText(file['contract_reference'], 'contract_reference'),
    type: asText(file['contract_type_id'], 'contract_type_id'),
    title: asText(file['intervention_title'], 'intervention_title'),
    description: asOptional(file['short_description'], 'short_description', asText),
    regionCode: asOptional(region['nps_region_code'], 'region.nps_region_code', asText),
    pccCode: asOptional(region['pcc_region_code'], 'region.pcc_region_code', asText),
    admitsWomen: asFlag(eligibility['allows_female'], 'eligibility.allows_female'),
    admitsMen: asFlag(eligibility['allows_male'], 'eligibility.allows_male'),
    minimumAge: asOptional(eligibility['minimum_age'], 'eligibility.minimum_age', asAge),
    maximumAge: asOptional(eligibility['maximum_age'], 'eligibility.maximum_age', asAge),
    starts: asOptional(scheduling['hide_before'], 'scheduling.hide_before', asDay),
    ends: asOptional(scheduling['hide_after'], 'scheduling.hide_after', asDay),
    primeProviderCode: asText(providers['prime_provider_code'], 'providers.prime_provider_code'),
    subcontractorCodes: asList(providers['subcontractor_codes'], 'providers.subcontractor_codes').map(
      (code) => asText(code, 'providers.subcontractor_codes'),
    ),
    activities: asList(file['activities'], 'activities').map((entry) => {
      const activity = asRecord(entry, 'activities');
      const text = (field: string) => asOptional(activity[field], `activities.${field}`, asAnyText) ?? '';
      return {
        needArea: text('need_area'),
        activity: text('activity'),
        deliveryMethod: text('delivery_method'),
        deliveryLocation: text('delivery_location'),
      };
    }),
  };
}

function asRecord(value: unknown, field: string): UnknownRecord {
  if (!isRecord(value)) throw new NotAContract(`${field} is not an object`);
  return value;
}

function asList(value: unknown, field: string): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new NotAContract(`${field} is not a list`);
  return value;
}

function asAnyText(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new NotAContract(`${field} is not text`);
  return value;
}

function asText(value: unknown, field: string): string {
  const text = asAnyText(value, field);
  if (text.trim() === '') throw new NotAContract(`${field} is empty`);
  return text;
}

function asFlag(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw new NotAContract(`${field} is not true or false`);
  return value;
}

function asAge(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 120) {
    throw new NotAContract(`${field} is not an age`);
  }
  return value;
}

function asDay(value: unknown, field: string): CalendarDay {
  const day = parseCalendarDay(value);
  if (!day) throw new NotAContract(`${field} is not a date: ${JSON.stringify(value)}`);
  return day;
}

function asOptional<T>(value: unknown, field: string, read: (value: unknown, field: string) => T): T | null {
  return value === null || value === undefined ? null : read(value, field);
}
