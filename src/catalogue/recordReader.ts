import { parseCalendarDay, type CalendarDay } from './calendarDay.ts';
import { limits } from './limits.ts';

/** Any object of unknown content, as JSON gives it. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether outside data is an object with named fields (not null, not a list). */
export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const controlCharacters = /\p{Cc}/u;

/**
 * Reads the fields of one object of outside data. Each method gives back a value of the right type
 * and notes a reason, with the field's path, where the data did not hold one; the caller throws the
 * whole away when there are reasons. A field that is absent counts as null.
 */
export class RecordReader {
  readonly #record: UnknownRecord;
  readonly #path: string;
  readonly #reasons: string[];

  constructor(value: unknown, path: string, reasons: string[]) {
    this.#path = path;
    this.#reasons = reasons;
    this.#record = isRecord(value) ? value : {};
    if (!isRecord(value)) this.#reasons.push(`${path || 'the record'}: not an object`);
  }

  /** The path of a field, for reasons: `coverage.ladCodes`. */
  pathOf(field: string): string {
    return this.#path ? `${this.#path}.${field}` : field;
  }

  /** Notes why a field cannot be taken. */
  refuse(field: string, reason: string): void {
    this.#reasons.push(`${this.pathOf(field)}: ${reason}`);
  }

  #value(field: string): unknown {
    return Object.hasOwn(this.#record, field) ? (this.#record[field] ?? null) : null;
  }

  /** A text of 1 to `most` characters. */
  text(field: string, most: number): string {
    const value = this.textOrNull(field, most);
    if (value === null && this.#value(field) === null) this.refuse(field, 'missing');
    return value ?? '';
  }

  /** A text, or null where there is none. */
  textOrNull(field: string, most: number): string | null {
    const value = this.#value(field);
    if (value === null) return null;
    const reason = whyNotText(value, most);
    if (reason) this.refuse(field, reason);
    return typeof value === 'string' ? value : null;
  }

  /** A list of texts; none where it is absent. */
  texts(field: string, most: number): string[] {
    const texts: string[] = [];
    for (const [index, value] of this.#list(field, limits.list).entries()) {
      const reason = whyNotText(value, most);
      if (reason) this.refuse(`${field}[${index}]`, reason);
      else if (typeof value === 'string') texts.push(value);
    }
    return texts;
  }

  /** A list of objects, each read with its own reader. */
  records<T>(field: string, read: (reader: RecordReader) => T): T[] {
    return this.#list(field, limits.list).map((value, index) =>
      read(new RecordReader(value, this.pathOf(`${field}[${index}]`), this.#reasons)),
    );
  }

  /** An object; an absent one is read as an empty one, so that its own needed fields are missed. */
  record<T>(field: string, read: (reader: RecordReader) => T): T {
    return read(new RecordReader(this.#value(field) ?? {}, this.pathOf(field), this.#reasons));
  }

  /** An object, or null where it is absent. */
  recordOrNull<T>(field: string, read: (reader: RecordReader) => T): T | null {
    return this.#value(field) === null ? null : this.record(field, read);
  }

  /** One of a closed set of codes; `absent` stands in for a field that is not there. */
  code<T extends string>(field: string, codes: readonly T[], absent?: T): T | undefined {
    const value = this.#value(field);
    if (value === null && absent !== undefined) return absent;
    const code = codes.find((known) => known === value);
    if (code === undefined) this.refuse(field, value === null ? 'missing' : `unknown code ${show(value)}`);
    return code;
  }

  /** A list of codes from a closed set. */
  codes<T extends string>(field: string, codes: readonly T[]): T[] {
    const found: T[] = [];
    for (const [index, value] of this.#list(field, limits.list).entries()) {
      const code = codes.find((known) => known === value);
      if (code === undefined) this.refuse(`${field}[${index}]`, `unknown code ${show(value)}`);
      else if (found.includes(code)) this.refuse(`${field}[${index}]`, `${show(value)} is there twice`);
      else found.push(code);
    }
    return found;
  }

  /** A list of texts of one shape, such as area codes. */
  matching(field: string, pattern: RegExp, what: string, most: number): string[] {
    const found: string[] = [];
    for (const [index, value] of this.#list(field, most).entries()) {
      if (typeof value === 'string' && pattern.test(value)) found.push(value);
      else this.refuse(`${field}[${index}]`, `${show(value)} is not ${what}`);
    }
    return found;
  }

  /** True or false; false where it is absent. */
  flag(field: string): boolean {
    const value = this.#value(field);
    if (value !== null && typeof value !== 'boolean')
      this.refuse(field, `${show(value)} is not true or false`);
    return value === true;
  }

  /** A whole number from 0 to `most`, or null. */
  numberOrNull(field: string, most: number): number | null {
    const value = this.#value(field);
    if (value === null) return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
    this.refuse(field, `${show(value)} is not a whole number from 0 to ${most}`);
    return null;
  }

  /** An angle in degrees from `-most` to `most`. */
  degrees(field: string, most: number): number {
    const value = this.#value(field);
    if (typeof value === 'number' && Math.abs(value) <= most) return value;
    this.refuse(field, `${show(value)} is not a number from -${most} to ${most}`);
    return 0;
  }

  /** An amount of money in pounds, or null. */
  poundsOrNull(field: string): number | null {
    const value = this.#value(field);
    if (value === null) return null;
    if (typeof value === 'number' && value >= 0 && value <= limits.pounds) return value;
    this.refuse(field, `${show(value)} is not an amount from 0 to ${limits.pounds}`);
    return null;
  }

  /** A day, or null. */
  dayOrNull(field: string): CalendarDay | null {
    const value = this.#value(field);
    if (value === null) return null;
    const day = parseCalendarDay(value);
    if (!day) this.refuse(field, `${show(value)} is not a date`);
    return day;
  }

  /** A web address that starts with http or https, or null. */
  urlOrNull(field: string): string | null {
    const text = this.textOrNull(field, limits.url);
    if (text === null) return null;
    const isWebAddress = /^https?:\/\/[^\s/?#]+\S*$/i.test(text);
    if (!isWebAddress)
      this.refuse(field, `${show(text)} is not a web address that starts with http or https`);
    return text;
  }

  #list(field: string, most: number): readonly unknown[] {
    const value = this.#value(field);
    if (value === null) return [];
    if (!Array.isArray(value)) {
      this.refuse(field, 'not a list');
      return [];
    }
    const list: readonly unknown[] = value;
    if (list.length > most) this.refuse(field, `${list.length} entries, at most ${most} are taken`);
    return list.slice(0, most);
  }
}

function whyNotText(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return `${show(value)} is not text`;
  if (value.trim() === '') return 'empty';
  if (value.length > most) return `${value.length} characters, at most ${most} are taken`;
  return controlCharacters.test(value) ? 'holds control characters' : null;
}

/** A value as a reason shows it: short, and one line. What is inside a list or an object is not looked at. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
