import type { Service } from '../catalogue/service.ts';
import { factGroupFields } from './factGroupFields.ts';

/** One fact that differs, for reading. Null where the fact is not there. */
export interface Difference {
  /** The fact's path: `contacts[0].phone`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

const compared = [
  ...Object.values(factGroupFields).flat(),
  'name',
  'summary',
  'status',
  'ends',
  'organization',
] as const;

/** The facts in which two states of a listing differ, in the order of its fields. Dates of checks are left out. */
export function listDifferences(before: Service, after: Service): Difference[] {
  return compared.flatMap((field) => compare(field, before[field], after[field]));
}

function compare(path: string, before: unknown, after: unknown): Difference[] {
  if (isObject(before) && isObject(after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return fields.flatMap((field) => compare(`${path}.${field}`, before[field], after[field]));
  }
  if (isListOfObjects(before) || isListOfObjects(after)) {
    const [one, other] = [toList(before), toList(after)];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
      compare(`${path}[${index}]`, one[index], other[index]),
    ).flat();
  }
  const [was, is] = [describe(before), describe(after)];
  return was === is ? [] : [{ path, before: was, after: is }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A fact on one line: lists with commas, what is inside an object with its names. */
function describe(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(describe).join(', ');
  if (isObject(value)) {
    const parts = Object.entries(value).flatMap(([field, inner]) => {
      const words = describe(inner);
      return words === null ? [] : [`${field}: ${words}`];
    });
    return parts.length === 0 ? null : parts.join('; ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
