import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listObjects } from '../../src/release/bucket.ts';
import type { ReleaseManifest } from '../../src/release/release.ts';

/** A release whose files stay. */
export interface KeptRelease {
  readonly manifestHash: string;
  readonly manifest: ReleaseManifest;
}

/**
 * Removes the files of releases that are not kept. The release before the current one is always
 * kept: a device may be half way through it. Only files named by a hash are ever touched.
 *
 * @returns how many were removed
 */
export async function collectOldFiles(outDir: string, kept: readonly KeptRelease[]): Promise<number> {
  const objects = kept.flatMap(({ manifest }) => listObjects(manifest).map(({ hash }) => hash));
  const manifests = kept.map(({ manifestHash }) => manifestHash);
  const listings = kept.flatMap(({ manifest }) => manifest.exports?.hash ?? []);
  return (
    (await collect(join(outDir, 'objects'), new Set(objects))) +
    (await collect(join(outDir, 'manifests'), new Set(manifests))) +
    (await collect(join(outDir, 'exports'), new Set(listings)))
  );
}

async function collect(folder: string, keptHashes: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const hash = /^([0-9a-f]{64})\.json(?:\.br|\.gz)?$/.exec(name)?.[1];
    if (hash === undefined || keptHashes.has(hash)) continue;
    await rm(join(folder, name));
    removed += 1;
  }
  return removed;
}
