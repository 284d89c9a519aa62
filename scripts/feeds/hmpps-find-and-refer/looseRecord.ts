import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';

const deepest = 8;
const mostTexts = 200;

/** `int_type`, `intType`, `int type` and `IntType` are one field: letters and figures in small letters. */
function toFieldName(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The same data with every field under its plain name. What lies deeper than any intervention has it is left out. */
export function withPlainFields(value: unknown, depth = 0): unknown {
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((one) => withPlainFields(one, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [toFieldName(key), withPlainFields(one, depth + 1)]),
  );
}

/** The first of the fields that holds anything, in the record itself or in one of the parts it is made of. */
export function findField(record: UnknownRecord, names: readonly string[]): unknown {
  const parts = [
    'interventioncatalogue',
    'deliverymethod',
    'personaleligibility',
    'riskconsideration',
    'riskcriteria',
  ];
  const records = [record, ...parts.flatMap((part) => asRecords(field(record, part)))];
  for (const name of names) {
    for (const one of records) {
      const value = field(one, name);
      if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) return value;
    }
  }
  return null;
}

function field(record: UnknownRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

/** An object or a list of them as a list. */
export function asRecords(value: unknown): readonly UnknownRecord[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** Every text in a value: a text, a list of them, or objects that name one in any of their fields. */
export function toTexts(value: unknown): readonly string[] {
  const texts: string[] = [];
  const collect = (one: unknown, depth: number) => {
    if (texts.length >= mostTexts || depth > deepest) return;
    if (typeof one === 'string') texts.push(...one.split(/[\r\n;]+/));
    else if (Array.isArray(one)) one.forEach((inner) => collect(inner, depth + 1));
    else if (isRecord(one)) Object.values(one).forEach((inner) => collect(inner, depth + 1));
  };
  collect(value, 0);
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .slice(0, mostTexts);
}

/** True or false, also where it is written as a word; null when neither. */
export function toFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^\s*(?:true|yes|y)\s*$/i.test(value)) return true;
  return /^\s*(?:false|no|n)\s*$/i.test(value) ? false : null;
}
