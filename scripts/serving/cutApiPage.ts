import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord, type UnknownRecord } from '../../src/catalogue/recordReader.ts';
import { recordsPerPage, toApiPage, toPagePath, type ApiPage } from '../exports/open-referral-uk/pages.ts';

/**
 * A page of any size, cut from the stored ones. Past the end it is empty, so that a reader who goes on
 * until nothing comes has an end too. Null where there is no such list.
 */
export async function cutApiPage(
  apiDir: string,
  { list, page, perPage }: { readonly list: string; readonly page: number; readonly perPage: number },
): Promise<ApiPage<unknown> | null> {
  const first = await readPage(apiDir, list, 1);
  const total = first?.['total_items'];
  if (typeof total !== 'number') return null;
  const from = (page - 1) * perPage;
  const to = Math.min(total, from + perPage);
  const records: unknown[] = [];
  for (let stored = Math.floor(from / recordsPerPage); stored * recordsPerPage < to; stored += 1) {
    const contents: unknown = (await readPage(apiDir, list, stored + 1))?.['contents'];
    // A release put in place at this moment: the reader asks again.
    if (!Array.isArray(contents)) return null;
    const start = stored * recordsPerPage;
    records.push(...contents.slice(Math.max(0, from - start), to - start));
  }
  return toApiPage(records, { page, perPage, total });
}

async function readPage(apiDir: string, list: string, page: number): Promise<UnknownRecord | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(apiDir, toPagePath(list, page)), 'utf8'));
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
