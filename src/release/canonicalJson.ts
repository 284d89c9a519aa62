/**
 * Writes a value as canonical JSON, after RFC 8785 (JCS): object keys sorted by UTF-16 code unit, no
 * white space, numbers and strings as ECMAScript writes them. So one value has one text and one hash.
 *
 * Stricter than `JSON.stringify`, which drops or bends what it cannot write: `undefined` (also as a
 * property), NaN, infinities, holes in arrays, lone surrogates, class instances and `toJSON` are all
 * refused. The one value that does not come back as it went is -0, which RFC 8785 writes as 0.
 *
 * @throws TypeError naming the path of the first value that JSON cannot hold.
 */
export function toCanonicalJson(value: unknown): string {
  return write(value, '$');
}

/** The same as UTF-8 bytes: what is hashed, signed, stored and sent. */
export function toCanonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(toCanonicalJson(value));
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'string') return writeString(value, path);
  if (Array.isArray(value)) {
    // Array.from visits holes too, so that they are refused like any undefined.
    return `[${Array.from(value, (item: unknown, index) => write(item, `${path}[${index}]`)).join(',')}]`;
  }
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries
      .map(([key, item]) => `${writeString(key, path)}:${write(item, `${path}.${key}`)}`)
      .join(',')}}`;
  }
  throw new TypeError(`JSON cannot hold the ${typeof value} at ${path}`);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value} at ${path}`);
  return JSON.stringify(value);
}

function writeString(value: string, path: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError(`Half a character (lone surrogate) at ${path}`);
  return JSON.stringify(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
