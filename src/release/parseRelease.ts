import { parseCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import type {
  ReleaseManifest,
  ReleaseObject,
  ReleaseObjectKind,
  ReleasePointer,
  SignedEnvelope,
} from './release.ts';
import { releaseFormatVersion } from './release.ts';
import { BadSignatureError, CorruptError, UnsupportedFormatError } from './releaseErrors.ts';
import { objectBytesLimit, releaseLimits } from './releaseLimits.ts';

/** Bytes of JSON as a value of unknown shape. @throws CorruptError when they are not UTF-8 or not JSON. */
export function parseJsonBytes(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    throw new CorruptError(`${what} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * A signed document whose content is still unknown, because nothing in it counts before the
 * signature does. @throws CorruptError, or BadSignatureError for more signatures than anyone needs.
 */
export function parseEnvelope(value: unknown): SignedEnvelope<unknown> {
  const envelope = toRecord(value, 'envelope');
  const { signatures } = envelope;
  if (!('signed' in envelope) || !Array.isArray(signatures)) {
    throw new CorruptError('envelope: signed or signatures missing');
  }
  if (signatures.length > releaseLimits.signatures) {
    throw new BadSignatureError(
      `${signatures.length} signatures, at most ${releaseLimits.signatures} are read`,
    );
  }
  return {
    signed: envelope['signed'],
    signatures: signatures.map((item: unknown, index) => {
      const path = `signatures[${index}]`;
      const { keyId, signature } = toRecord(item, path);
      return { keyId: toText(keyId, `${path}.keyId`), signature: toText(signature, `${path}.signature`) };
    }),
  };
}

/** The signed part of `latest.json`. @throws UnsupportedFormatError before CorruptError. */
export function parsePointer(value: unknown): ReleasePointer {
  const pointer = toRecord(value, 'pointer');
  const header = parseHeader(pointer, 'pointer');
  const manifest = toRecord(pointer['manifest'], 'pointer.manifest');
  const { purpose } = pointer;
  if (purpose !== 'production' && purpose !== 'demo') throw new CorruptError('pointer.purpose: not known');
  return {
    ...header,
    manifest: {
      hash: toHash(manifest['hash'], 'pointer.manifest.hash'),
      length: toCount(manifest['length'], releaseLimits.manifestBytes, 'pointer.manifest.length'),
    },
    purpose,
  };
}

/** The list of all that is in a release. @throws UnsupportedFormatError before CorruptError. */
export function parseManifest(value: unknown): ReleaseManifest {
  const manifest = toRecord(value, 'manifest');
  const header = parseHeader(manifest, 'manifest');
  const { services } = manifest;
  if (!Array.isArray(services) || !isBucketCount(services.length)) {
    throw new CorruptError('manifest.services: not a power of two of buckets');
  }
  return {
    ...header,
    serviceCount: toCount(manifest['serviceCount'], Number.MAX_SAFE_INTEGER, 'manifest.serviceCount'),
    services: services.map((item: unknown, index) => parseObject(item, 'services', `services[${index}]`)),
    gazetteer: parseObject(manifest['gazetteer'], 'gazetteer', 'gazetteer'),
    thesaurus: parseObject(manifest['thesaurus'], 'thesaurus', 'thesaurus'),
    ...parseExports(manifest['exports']),
  };
}

interface Header {
  readonly formatVersion: number;
  readonly version: number;
  readonly published: CalendarDay;
  readonly expires: CalendarDay;
}

function parseHeader(record: Readonly<Record<string, unknown>>, path: string): Header {
  const formatVersion = toCount(record['formatVersion'], Number.MAX_SAFE_INTEGER, `${path}.formatVersion`);
  // Before anything else of a newer format is read: it may look quite different.
  if (formatVersion !== releaseFormatVersion) {
    throw new UnsupportedFormatError(
      `${path} has format ${formatVersion}, this app reads ${releaseFormatVersion}`,
    );
  }
  const version = toCount(record['version'], Number.MAX_SAFE_INTEGER, `${path}.version`);
  if (version < 1) throw new CorruptError(`${path}.version: releases are counted from 1`);
  return {
    formatVersion,
    version,
    published: toDay(record['published'], `${path}.published`),
    expires: toDay(record['expires'], `${path}.expires`),
  };
}

function parseObject(value: unknown, kind: ReleaseObjectKind, path: string): ReleaseObject {
  const object = toRecord(value, path);
  if (object['kind'] !== kind) throw new CorruptError(`${path}.kind: not ${kind}`);
  return {
    kind,
    hash: toHash(object['hash'], `${path}.hash`),
    length: toCount(object['length'], objectBytesLimit[kind], `${path}.length`),
  };
}

function parseExports(value: unknown): Pick<ReleaseManifest, 'exports'> {
  if (value === undefined) return {};
  const { hash, length } = toRecord(value, 'exports');
  return {
    exports: {
      hash: toHash(hash, 'exports.hash'),
      length: toCount(length, Number.MAX_SAFE_INTEGER, 'exports.length'),
    },
  };
}

function isBucketCount(count: number): boolean {
  return count >= 1 && count <= releaseLimits.buckets && Number.isInteger(Math.log2(count));
}

function toRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CorruptError(`${path}: not an object`);
  }
  return Object.fromEntries(Object.entries(value));
}

function toText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new CorruptError(`${path}: not text`);
  return value;
}

function toHash(value: unknown, path: string): string {
  const hash = toText(value, path);
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new CorruptError(`${path}: not a SHA-256 in hexadecimal`);
  return hash;
}

function toCount(value: unknown, limit: number, path: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > limit) {
    throw new CorruptError(`${path}: not a whole number from 0 to ${limit}`);
  }
  return value;
}

function toDay(value: unknown, path: string): CalendarDay {
  const day = parseCalendarDay(value);
  // A timestamp would be cut to its day: then this text and the day would not be the same.
  if (day === null || day !== value) throw new CorruptError(`${path}: not a day`);
  return day;
}
