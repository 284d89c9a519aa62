import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseManifest } from '../../src/release/release.ts';
import { CorruptError } from '../../src/release/releaseErrors.ts';
import { verifyExportListing } from '../../src/release/verifyRelease.ts';
import { parseExportListing } from './exportListing.ts';
import { toListingPath } from './exportPaths.ts';
import { findExportFault } from './findExportFault.ts';

/**
 * Checks the files for other people's tools, which no device reads.
 *
 * @returns how many there are
 * @throws CorruptError, or the file system's error
 */
export async function verifyExports(dir: string, manifest: ReleaseManifest): Promise<number> {
  const { exports } = manifest;
  if (!exports) return 0;
  const bytes = new Uint8Array(await readFile(join(dir, toListingPath(exports.hash))));
  await verifyExportListing(bytes, exports);
  const files = parseExportListing(bytes);
  const fault = await findExportFault(dir, files);
  if (fault !== null) throw new CorruptError(`its files for other people’s tools are not in order: ${fault}`);
  return files.length;
}
