import { createHash } from 'node:crypto';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import { parseJsonBytes } from '../../src/release/parseRelease.ts';
import type { ReleaseExports } from '../../src/release/release.ts';
import { CorruptError } from '../../src/release/releaseErrors.ts';
import { isRecord } from '../../src/catalogue/recordReader.ts';
import type { ExportFile } from './exportFile.ts';

/** One file of the exports, by what it must hold. */
export interface ListedFile {
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly hash: string;
  readonly length: number;
  /** Whether compressed copies lie beside it. */
  readonly isCompressed: boolean;
}

/** What the exports of a release hold. Its own hash is in the signed manifest. */
export interface ExportListing extends ReleaseExports {
  readonly files: readonly ListedFile[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file by what it holds. */
export function toListedFile({ path, bytes, isCompressed }: ExportFile): ListedFile {
  return { path, hash: toHash(bytes), length: bytes.length, isCompressed };
}

/** The listing of files. */
export function toListing(files: readonly ListedFile[]): ExportListing {
  const bytes = toCanonicalBytes({ files });
  return { files, bytes, hash: toHash(bytes), length: bytes.length };
}

/** Reads a listing whose hash is known to be right. @throws CorruptError */
export function parseExportListing(bytes: Uint8Array<ArrayBuffer>): readonly ListedFile[] {
  const value = parseJsonBytes(bytes, 'the listing of its files for other people’s tools');
  const files: unknown = isRecord(value) ? value['files'] : null;
  if (!Array.isArray(files))
    throw new CorruptError('the listing of its files for other people’s tools is none');
  return files.map((file: unknown): ListedFile => {
    const { path, hash, length, isCompressed } = isRecord(file) ? file : {};
    // A path never leads out of the folder of the release.
    const isPath = typeof path === 'string' && /^[\w-]+(?:\/[\w-]+)*\.\w+$/.test(path);
    if (!isPath || typeof hash !== 'string' || typeof length !== 'number') {
      throw new CorruptError(
        'the listing of its files for other people’s tools names something that is no file',
      );
    }
    return { path, hash, length, isCompressed: isCompressed === true };
  });
}

/** SHA-256 of a file's bytes, lower-case hexadecimal. */
export function toHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
