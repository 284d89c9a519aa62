import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { CommandError } from '../commandError.ts';
import { fileBytes, type ByteSource } from './cleaning/decodePieces.ts';
import type { FeedSettings } from './feedAdapter.ts';
import { isAddress } from './feedNames.ts';
import { readCopyRecord } from './web/copyRecord.ts';
import { toFeedAddress } from './web/feedAddress.ts';
import { copySource, webSource, type FeedSource } from './web/feedSource.ts';
import { RawCopy } from './web/rawCopy.ts';
import { realWeb, type Web } from './web/web.ts';

/** A file of a feed, wherever it is. */
export interface SourceFile {
  readonly name: string;
  /** Its bytes. @throws CommandError when there are more than `most` */
  readonly read: (most: number) => Promise<Buffer>;
  /** Its bytes piece by piece, however many there are. */
  readonly pieces: ByteSource;
}

/** The files of a feed. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  /** Whether they are the files of a folder, whose names say what they hold. */
  readonly isFolder: boolean;
}

const pieceBytes = 256 * 1_024;

/**
 * The files of a feed: the file at `from`, those of a folder whose names end so (in order of name), or the
 * one that an address answers with, now or in a raw copy. @throws CommandError when there is none
 */
export async function findSourceFiles(
  from: string,
  ending: RegExp,
  settings: FeedSettings,
  web: Web = realWeb,
): Promise<SourceFiles> {
  if (isAddress(from))
    return { files: [await fetchFile(toFeedAddress(from), settings, web)], isFolder: false };
  const copied = await readCopyRecord(from);
  if (copied) {
    const copy = await RawCopy.replay(from);
    try {
      return { files: [await askForFile(copySource(copy), toFeedAddress(copied.address))], isFolder: false };
    } finally {
      copy.close();
    }
  }
  const found = await stat(from).catch(() => null);
  if (!found) throw new CommandError(`There is no file or folder ${from}.`);
  if (!found.isDirectory()) return { files: [toFile(from)], isFolder: false };
  const names = (await readdir(from)).filter((name) => ending.test(name) && !/^[.~]/.test(name)).sort();
  if (names.length === 0) throw new CommandError(`There is no file in ${from} whose name ends as it should.`);
  return { files: names.map((name) => toFile(join(from, name))), isFolder: true };
}

function toFile(path: string): SourceFile {
  return {
    name: basename(path),
    read: async (most) => {
      refuseLarge(path, (await stat(path)).size, most);
      return readFile(path);
    },
    pieces: () => fileBytes(path),
  };
}

async function fetchFile(address: URL, settings: FeedSettings, web: Web): Promise<SourceFile> {
  const { rawDir, feedId, sourceName, sourceUrl, retrievedAt } = settings;
  const record = { address: address.href, feedId, sourceName, sourceUrl, retrievedAt };
  const copy = rawDir === null ? null : await RawCopy.open(rawDir, record);
  try {
    const file = await askForFile(webSource(web, copy), address);
    await copy?.finish();
    return file;
  } catch (error) {
    if (error instanceof CommandError) await copy?.abandon();
    throw error;
  } finally {
    copy?.close();
  }
}

async function askForFile(source: FeedSource, address: URL): Promise<SourceFile> {
  const endingOf = (bytes: Uint8Array) => endingFor(address, bytes);
  const reply = await source.ask({ address, label: 'file', endingOf, round: 1, isWorthRetrying: true });
  if (!reply.ok) throw new CommandError(`${address.href} cannot be read: ${reply.reason}.`);
  const bytes = Buffer.from(reply.bytes);
  if (
    /^\s*<(?:!doctype html|html)\b/i.test(
      bytes
        .subarray(0, 200)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, ''),
    )
  ) {
    throw new CommandError(`${address.href} answered with a web page, not with a file of data.`);
  }
  const name = basename(address.pathname) || address.hostname;
  return {
    name,
    read: async (most) => {
      refuseLarge(address.href, bytes.length, most);
      return bytes;
    },
    pieces: () => Readable.from(cutUp(bytes)),
  };
}

/** How the name of a copy ends, so that a person can open it: as its address ends, or by what is in it. */
function endingFor(address: URL, bytes: Uint8Array): string {
  const own = extname(address.pathname).toLowerCase();
  if (/^\.(?:csv|tsv|txt|xlsx|json)$/.test(own)) return own;
  const start = Buffer.from(bytes.subarray(0, 20)).toString('latin1');
  if (start.startsWith('PK')) return '.xlsx';
  return /^[^a-z"]*[[{]/i.test(start) ? '.json' : '.csv';
}

function* cutUp(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

function refuseLarge(what: string, size: number, most: number): void {
  if (size <= most) return;
  throw new CommandError(`${what} has ${size} bytes; at most ${most} are read. Part it into several files.`);
}
