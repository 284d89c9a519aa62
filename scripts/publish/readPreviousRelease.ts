import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnvelope, parseJsonBytes, parsePointer } from '../../src/release/parseRelease.ts';
import { BadSignatureError, CorruptError, ReleaseError } from '../../src/release/releaseErrors.ts';
import { verifyManifest, verifyPointerSignature } from '../../src/release/verifyRelease.ts';
import { CommandError } from '../commandError.ts';
import type { SigningKey } from './keys.ts';
import type { PreviousRelease } from './publishRelease.ts';
import { pointerPath, toManifestPath } from './releasePaths.ts';

/**
 * The release that a folder holds, or null for a folder without one. One signed with another key is
 * refused, since devices that trust that key would not take the next one; `isNewKey` says it is meant.
 *
 * @throws CommandError
 */
export async function readPreviousRelease(
  outDir: string,
  key: SigningKey,
  options: { readonly isNewKey: boolean },
): Promise<PreviousRelease | null> {
  const path = join(outDir, pointerPath);
  const bytes = await readIfThere(path);
  if (!bytes) return null;
  const signed = await readPointer(path, bytes, key, options.isNewKey);
  return { ...signed, manifest: await readManifest(outDir, signed.pointer) };
}

async function readPointer(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  key: SigningKey,
  isNewKey: boolean,
): Promise<Pick<PreviousRelease, 'pointer' | 'keyId'>> {
  try {
    return await verifyPointerSignature(bytes, { keys: [key], allowDemo: key.purpose === 'demo' });
  } catch (error) {
    if (error instanceof BadSignatureError && isNewKey) {
      const envelope = parseEnvelope(parseJsonBytes(bytes, path));
      return { pointer: parsePointer(envelope.signed), keyId: envelope.signatures[0]?.keyId ?? '' };
    }
    if (error instanceof BadSignatureError) {
      throw new CommandError(
        `${path} was signed with another key: use that key, or --new-key once the app trusts this one.`,
      );
    }
    if (!(error instanceof ReleaseError)) throw error;
    throw new CommandError(`${path} is not a release this command can follow on from: ${error.message}.`);
  }
}

async function readManifest(
  outDir: string,
  pointer: PreviousRelease['pointer'],
): Promise<PreviousRelease['manifest']> {
  const bytes = await readIfThere(join(outDir, toManifestPath(pointer.manifest.hash)));
  if (!bytes) return null;
  try {
    return await verifyManifest(bytes, pointer);
  } catch (error) {
    // A damaged manifest is as good as a lost one: the next release is written whole.
    if (error instanceof CorruptError) return null;
    throw error;
  }
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
