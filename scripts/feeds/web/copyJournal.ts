import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { Validators } from './askWeb.ts';

/** What the copy knows of one address: the file its answer is in, or why there is none. */
export type KeptAnswer =
  ({ readonly file: string } & Validators) | { readonly failed: string; readonly status: number | null };

/** A line of a journal: what came of an address, or that the run came to its end. */
export type JournalEntry = { readonly address: string; readonly answer: KeptAnswer } | 'finished';

/** The line that ends the journal of a run. */
export const finishedLine = `${JSON.stringify({ finished: true })}\n`;

/** The line for one address. */
export function toLine([address, answer]: readonly [string, KeptAnswer]): string {
  return `${JSON.stringify({ address, ...answer })}\n`;
}

/** The lines of a journal one by one, as far as it was written; the last line of an address counts. */
export async function* readJournal(path: string): AsyncGenerator<JournalEntry, void, void> {
  if (!existsSync(path)) return;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    const entry = parseLine(line);
    if (entry) yield entry;
  }
}

/** What a line says; null where it says nothing. */
export function parseLine(line: string): JournalEntry | null {
  const entry = parseRecord(line);
  if (!entry) return null;
  if (entry['finished'] === true) return 'finished';
  const { address, file, failed, status, etag, lastModified } = entry;
  if (typeof address !== 'string') return null;
  if (typeof file === 'string' && /^[a-z0-9-]+\.[a-z0-9]{1,5}$/.test(file)) {
    return { address, answer: { file, etag: asText(etag), lastModified: asText(lastModified) } };
  }
  if (typeof failed !== 'string') return null;
  return { address, answer: { failed, status: typeof status === 'number' ? status : null } };
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | null {
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
