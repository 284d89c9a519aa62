import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';

// Far above any real listing; a list of a million contacts is no listing.
const mostEntries = 500;

/** The first of some fields that holds a text or a number, as text; null when none does. */
export function readText(record: UnknownRecord, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const text = asText(own(record, field));
    if (text !== null) return text;
  }
  return null;
}

/** The first of some fields that holds anything, as it is; null when none does. */
export function readAny(record: UnknownRecord, ...fields: readonly string[]): unknown {
  for (const field of fields) {
    const value = own(record, field);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return null;
}

/** The objects in some fields, each a list of objects or one object alone. */
export function readRecords(record: UnknownRecord, ...fields: readonly string[]): readonly UnknownRecord[] {
  return fields.flatMap((field) => asList(own(record, field)).filter(isRecord));
}

/** The texts in a field: a text, a list of texts, or a list of objects that hold one in one of `inner`. */
export function readTexts(
  record: UnknownRecord,
  field: string,
  ...inner: readonly string[]
): readonly string[] {
  return asList(own(record, field)).flatMap((entry) =>
    isRecord(entry) ? (readText(entry, ...inner) ?? []) : (asText(entry) ?? []),
  );
}

/** Whether a field says yes, as a flag or in a word. */
export function saysYes(record: UnknownRecord, field: string): boolean {
  const value = own(record, field);
  return value === true || (typeof value === 'string' && /^(?:true|yes|y|1)$/i.test(value.trim()));
}

/** Whether a field says no outright; one that is silent does not. */
export function saysNo(record: UnknownRecord, field: string): boolean {
  const value = own(record, field);
  return value === false || (typeof value === 'string' && /^(?:false|no|n|0)$/i.test(value.trim()));
}

function own(record: UnknownRecord, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

function asText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  // Some exports of a MongoDB write a day as {"$date": "…"}.
  if (isRecord(value) && Object.hasOwn(value, '$date')) return asText(value['$date']);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value;
}

function asList(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [value];
  const list: readonly unknown[] = value;
  return list.slice(0, mostEntries);
}
