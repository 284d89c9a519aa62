import { parseService } from '../catalogue/parseService.ts';
import type { Service } from '../catalogue/service.ts';
import { findRecordRanges, type RecordPlaces } from './recordPlaces.ts';
import { compareForList, RecordAwaitedError, type ServiceRecords } from './serviceRecords.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The services of a release in the order of a list, each with where it stands. */
export interface ReleaseRecords {
  readonly services: readonly Service[];
  readonly places: RecordPlaces;
}

/**
 * Parses every record once, to index it. One that this app cannot read is left out, as everywhere in
 * the app; of two with one id the first counts.
 *
 * @throws Error when an object is no list of records
 */
export function readReleaseRecords(objects: readonly ArrayBuffer[]): ReleaseRecords {
  const found = new Map<
    string,
    { readonly service: Service; readonly object: number; readonly range: readonly [number, number] }
  >();
  for (const [object, buffer] of objects.entries()) {
    const records = readList(buffer);
    const ranges = findRecordRanges(new Uint8Array(buffer));
    for (const [at, record] of records.entries()) {
      const parsed = parseService(record);
      const range = ranges[at];
      if (parsed.ok && range && !found.has(parsed.service.id)) {
        found.set(parsed.service.id, { service: parsed.service, object, range });
      }
    }
  }
  const sorted = [...found.values()].sort((a, b) => compareForList(a.service, b.service));
  return {
    services: sorted.map(({ service }) => service),
    places: {
      objects: Uint32Array.from(sorted, ({ object }) => object),
      starts: Uint32Array.from(sorted, ({ range }) => range[0]),
      ends: Uint32Array.from(sorted, ({ range }) => range[1]),
    },
  };
}

function readList(buffer: ArrayBuffer): readonly unknown[] {
  const value: unknown = JSON.parse(utf8.decode(buffer));
  if (!Array.isArray(value)) throw new Error('An object of the release is not a list of services.');
  return value;
}

// As many as the app opens with, and more for those that end meanwhile.
const firstCount = 100;

/** The bytes of the first records of the list, one after another: the app opens with them. */
export function firstRecords(objects: readonly ArrayBuffer[], places: RecordPlaces): Uint8Array {
  const records = [...places.objects.subarray(0, firstCount)].map((object, number) =>
    new Uint8Array(objects[object] ?? new ArrayBuffer(0)).subarray(
      places.starts[number],
      places.ends[number],
    ),
  );
  const joined = new Uint8Array(records.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const record of records) {
    joined.set(record, at);
    at += record.length;
  }
  return joined;
}

/**
 * Records that are read from the bytes of a release when they are shown. While `objects` gives null
 * only the first ones of the list can be read, and others throw a `RecordAwaitedError`.
 */
export function recordsInBytes(
  objects: () => readonly ArrayBuffer[] | null,
  places: RecordPlaces,
  first: Uint8Array,
): ServiceRecords {
  const firstEnds: number[] = [];
  for (let number = 0; number < Math.min(firstCount, places.objects.length); number += 1) {
    firstEnds.push((firstEnds.at(-1) ?? 0) + places.ends[number]! - places.starts[number]!);
  }
  const bytesOf = (number: number): Uint8Array => {
    const end = firstEnds[number];
    if (end !== undefined) return first.subarray(firstEnds[number - 1] ?? 0, end);
    const all = objects();
    if (!all) throw new RecordAwaitedError(`Service number ${number} has not been read yet.`);
    const bytes = all[places.objects[number] ?? -1];
    if (!bytes) throw new Error(`There is no service number ${number}.`);
    return new Uint8Array(bytes).subarray(places.starts[number], places.ends[number]);
  };
  return {
    count: places.objects.length,
    read(number) {
      const parsed = parseService(JSON.parse(utf8.decode(bytesOf(number))));
      if (!parsed.ok)
        throw new Error(`Service number ${number} cannot be read: ${parsed.reasons.join('; ')}.`);
      return parsed.service;
    },
  };
}
