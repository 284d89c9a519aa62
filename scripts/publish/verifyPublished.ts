import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { parseServices, type RejectedService } from '../../src/catalogue/parseServices.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { findServiceObject, listObjects } from '../../src/release/bucket.ts';
import { parseJsonBytes } from '../../src/release/parseRelease.ts';
import type { ReleaseManifest, ReleaseObject, TrustedKeys } from '../../src/release/release.ts';
import { CorruptError } from '../../src/release/releaseErrors.ts';
import {
  verifyManifest,
  verifyObject,
  verifyPointer,
  type VerifiedPointer,
} from '../../src/release/verifyRelease.ts';
import { parseThesaurus } from '../../src/taxonomy/parseThesaurus.ts';
import { pointerPath, toManifestPath, toObjectPath } from './releasePaths.ts';

/** A release that passed every check. */
export interface VerifiedRelease extends VerifiedPointer {
  readonly manifest: ReleaseManifest;
  /** Each object's bytes by its hash. */
  readonly objects: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Services an app of this version could not read, though the release holds them. */
  readonly unreadable: readonly RejectedService[];
}

/**
 * Checks a published release with the very functions the app uses, then each service in it too.
 *
 * @throws ReleaseError for the first check that fails, or the file system's error
 */
export async function verifyPublished(
  dir: string,
  trustedKeys: TrustedKeys,
  options: {
    readonly today: CalendarDay;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<VerifiedRelease> {
  const verified = await verifyPointer(await readBytes(join(dir, pointerPath)), trustedKeys, {
    current: null,
    today: options.today,
  });
  const manifestFile = join(dir, toManifestPath(verified.pointer.manifest.hash));
  const manifest = await verifyManifest(await readBytes(manifestFile), verified.pointer);
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const toCheck = listObjects(manifest);
  for (const object of toCheck) {
    const bytes = await readBytes(join(dir, toObjectPath(object.hash)));
    await verifyObject(bytes, object);
    objects.set(object.hash, bytes);
    options.onProgress?.(objects.size, toCheck.length);
  }
  readObject(manifest.gazetteer, objects, parseGazetteer);
  readObject(manifest.thesaurus, objects, parseThesaurus);
  return { ...verified, manifest, objects, unreadable: verifyServices(manifest, objects) };
}

function verifyServices(
  manifest: ReleaseManifest,
  objects: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): readonly RejectedService[] {
  const unreadable: RejectedService[] = [];
  let count = 0;
  for (const object of manifest.services) {
    const parsed = readObject(object, objects, parseServices);
    if (!parsed) throw new CorruptError(`${toObjectPath(object.hash)} is not a list of services`);
    for (const { id } of parsed.services) verifyPlace(manifest, object, id);
    unreadable.push(...parsed.rejected);
    count += parsed.read;
  }
  if (count !== manifest.serviceCount) {
    throw new CorruptError(
      `The manifest counts ${manifest.serviceCount} services, its objects hold ${count}`,
    );
  }
  return unreadable;
}

/** Reads an object as the app does. Whatever its reader throws means that the app could not. */
function readObject<T>(
  { hash, kind }: ReleaseObject,
  objects: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  parse: (value: unknown) => T,
): T {
  const value = parseJsonBytes(objects.get(hash) ?? new Uint8Array(), toObjectPath(hash));
  try {
    return parse(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CorruptError(`The app cannot read the ${kind}: ${reason}`);
  }
}

// A service in the wrong bucket is found by searching and yet its page says that it is not listed.
function verifyPlace(manifest: ReleaseManifest, object: ReleaseObject, id: string): void {
  if (findServiceObject(manifest, id)?.hash !== object.hash) {
    throw new CorruptError(`Service ${id} is in the wrong object`);
  }
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}
