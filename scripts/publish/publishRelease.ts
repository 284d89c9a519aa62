import { addDays, daysBetween, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { listObjects, toBucket, toBucketCount } from '../../src/release/bucket.ts';
import { toCanonicalBytes, toCanonicalJson } from '../../src/release/canonicalJson.ts';
import { toDigest } from '../../src/release/digest.ts';
import {
  releaseFormatVersion,
  type ReleaseExports,
  type ReleaseManifest,
  type ReleaseObject,
  type ReleaseObjectKind,
  type ReleasePointer,
} from '../../src/release/release.ts';
import { objectBytesLimit, releaseLimits } from '../../src/release/releaseLimits.ts';
import { CommandError } from '../commandError.ts';
import type { SigningKey } from './keys.ts';
import { pointerPath, toManifestPath, toObjectPath } from './releasePaths.ts';
import { signEnvelope } from './signEnvelope.ts';

/** How long the publisher stands by a release, unless told otherwise. */
export const defaultExpiresAfterDays = 180;

/** The release published before, as far as the next one depends on it. */
export interface PreviousRelease {
  readonly pointer: ReleasePointer;
  readonly keyId: string;
  /** Null when its file is lost: then nothing is known of what it held. */
  readonly manifest: ReleaseManifest | null;
}

/** What a release is made of. */
export interface PublishInput {
  readonly services: readonly Service[];
  /** The gazetteer and the thesaurus as JSON values. */
  readonly gazetteer: unknown;
  readonly thesaurus: unknown;
  /** The listing of what is made of the services for other people's tools, if anything is. */
  readonly exports?: ReleaseExports;
  readonly previous: PreviousRelease | null;
  readonly privateKey: SigningKey;
  readonly published: CalendarDay;
  readonly expiresAfterDays?: number;
}

/** A release ready to be written: paths and bytes, the pointer last. */
export interface PublishedRelease {
  /** Why there is a new release; null when the previous one stands. */
  readonly reason: 'first' | 'changed' | 'new key' | 'renewed' | null;
  readonly pointer: ReleasePointer;
  readonly manifest: ReleaseManifest;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Makes a signed release. The same input gives the same bytes, signature included. When nothing has
 * changed the previous release stands, unless less than a third of its days are left: then the same
 * objects get a new number and new days, so that devices do not see the catalogue expire.
 *
 * @throws CommandError when the input cannot be a release that devices would take
 */
export async function publishRelease(input: PublishInput): Promise<PublishedRelease> {
  const { previous, published } = input;
  const expiresAfterDays = input.expiresAfterDays ?? defaultExpiresAfterDays;
  if (previous && published < previous.pointer.published) {
    throw new CommandError(
      `Release ${previous.pointer.version} is of ${previous.pointer.published}: the next cannot be dated ${published}.`,
    );
  }
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const contents = await buildContents(input, files);
  const reason = toReason(input, contents, expiresAfterDays);
  if (reason === null && previous?.manifest) {
    // The objects are handed back all the same, so that a damaged copy can be put right.
    return { reason, pointer: previous.pointer, manifest: previous.manifest, files };
  }

  const header = {
    formatVersion: releaseFormatVersion,
    version: (previous?.pointer.version ?? 0) + 1,
    published,
    expires: addDays(published, expiresAfterDays),
  };
  const manifest: ReleaseManifest = { ...header, ...contents };
  const manifestBytes = toCanonicalBytes(manifest);
  const hash = await toDigest(manifestBytes);
  if (manifestBytes.length > releaseLimits.manifestBytes) throw tooLarge('The manifest', manifestBytes);
  files.set(toManifestPath(hash), manifestBytes);
  const { purpose } = input.privateKey;
  const pointer = { ...header, manifest: { hash, length: manifestBytes.length }, purpose };
  files.set(pointerPath, signEnvelope(pointer, input.privateKey));
  return { reason, pointer, manifest, files };
}

type Contents = Pick<ReleaseManifest, 'serviceCount' | 'services' | 'gazetteer' | 'thesaurus' | 'exports'>;

async function buildContents(
  input: PublishInput,
  files: Map<string, Uint8Array<ArrayBuffer>>,
): Promise<Contents> {
  const addObject = async (kind: ReleaseObjectKind, value: unknown): Promise<ReleaseObject> => {
    const bytes = toCanonicalBytes(value);
    if (bytes.length > objectBytesLimit[kind]) throw tooLarge(`An object (${kind})`, bytes);
    const hash = await toDigest(bytes);
    files.set(toObjectPath(hash), bytes);
    return { kind, hash, length: bytes.length };
  };
  const buckets = spreadOverBuckets(input.services, input.previous?.manifest?.services.length ?? null);
  const services: ReleaseObject[] = [];
  for (const bucket of buckets) services.push(await addObject('services', bucket));
  return {
    serviceCount: input.services.length,
    services,
    gazetteer: await addObject('gazetteer', input.gazetteer),
    thesaurus: await addObject('thesaurus', input.thesaurus),
    ...(input.exports ? { exports: { hash: input.exports.hash, length: input.exports.length } } : {}),
  };
}

function spreadOverBuckets(services: readonly Service[], previousCount: number | null): Service[][] {
  const count = toBucketCount(services.length, previousCount);
  const buckets: Service[][] = Array.from({ length: count }, () => []);
  const ordered = services.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, service] of ordered.entries()) {
    if (ordered[index + 1]?.id === service.id) {
      throw new CommandError(`Two services have the id ${service.id}: one would hide the other.`);
    }
    buckets[toBucket(service.id, count)]?.push(service);
  }
  return buckets;
}

function toReason(
  input: PublishInput,
  contents: Contents,
  expiresAfterDays: number,
): PublishedRelease['reason'] {
  const { previous, privateKey, published } = input;
  if (!previous) return 'first';
  if (previous.keyId !== privateKey.keyId) return 'new key';
  if (!previous.manifest) return 'changed';
  const before = listObjects(previous.manifest).map(({ hash }) => hash);
  const after = listObjects({ ...previous.manifest, ...contents }).map(({ hash }) => hash);
  if (toCanonicalJson(before.toSorted()) !== toCanonicalJson(after.toSorted())) return 'changed';
  if (previous.manifest.exports?.hash !== contents.exports?.hash) return 'changed';
  const daysLeft = daysBetween(published, previous.pointer.expires);
  return daysLeft * 3 < expiresAfterDays ? 'renewed' : null;
}

function tooLarge(what: string, bytes: Uint8Array): CommandError {
  return new CommandError(`${what} has ${bytes.length} bytes, more than devices take in.`);
}
