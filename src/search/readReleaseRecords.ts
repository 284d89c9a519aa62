import { parseService } from '../catalogue/parseService.ts';
import type { Service } from '../catalogue/service.ts';
import { findRecordRanges, type RecordPlaces } from './recordPlaces.ts';
import { compareForList, type ServiceRecords } from './serviceRecords.ts';

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

/** Records that are read from the bytes of a release when they are shown. */
export function recordsInBytes(objects: readonly ArrayBuffer[], places: RecordPlaces): ServiceRecords {
  return {
    count: places.objects.length,
    read(number) {
      const bytes = objects[places.objects[number] ?? -1];
      if (!bytes) throw new Error(`There is no service number ${number}.`);
      const text = utf8.decode(new Uint8Array(bytes).subarray(places.starts[number], places.ends[number]));
      const parsed = parseService(JSON.parse(text));
      if (!parsed.ok)
        throw new Error(`Service number ${number} cannot be read: ${parsed.reasons.join('; ')}.`);
      return parsed.service;
    },
  };
}
