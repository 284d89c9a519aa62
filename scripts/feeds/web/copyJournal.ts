import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { Validators } from './askWeb.ts';

/** What the copy knows of one address: the file its answer is in, or why there is none. */
export type KeptAnswer =
  ({ readonly file: string } & Validators) | { readonly failed: string; readonly status: number | null };

/** The line that ends the journal of a run. */
export const finishedLine = `${JSON.stringify({ finished: true })}\n`;

/** The line for one address. */
export function toLine([address, answer]: readonly [string, KeptAnswer]): string {
  return `${JSON.stringify({ address, ...answer })}\n`;
}

/** Reads a journal as far as it was written; the last line of an address counts. */
export async function readJournal(
  path: string,
): Promise<{ kept: Map<string, KeptAnswer>; isFinished: boolean }> {
  const kept = new Map<string, KeptAnswer>();
  let isFinished = false;
  if (!existsSync(path)) return { kept, isFinished };
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    const entry = parseLine(line);
    if (!entry) continue;
    if (entry['finished'] === true) isFinished = true;
    const { address, file, failed, status, etag, lastModified } = entry;
    if (typeof address !== 'string') continue;
    if (typeof file === 'string' && /^[a-z0-9-]+\.[a-z0-9]{1,5}$/.test(file)) {
      kept.set(address, { file, etag: asText(etag), lastModified: asText(lastModified) });
    } else if (typeof failed === 'string') {
      kept.set(address, { failed, status: typeof status === 'number' ? status : null });
    }
  }
  return { kept, isFinished };
}

function parseLine(line: string): Readonly<Record<string, unknown>> | null {
  if (line === '') return null;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    // The line that was being written when a run broke off.
    return null;
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
