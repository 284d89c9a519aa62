import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCalendarDay, type CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { isRecord } from '../../../src/catalogue/recordReader.ts';

/** What a raw copy says of itself, so that an import replayed from it gives the same bytes. */
export interface CopyRecord {
  readonly address: string;
  readonly feedId: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly retrievedAt: CalendarDay;
}

/** The file of a raw copy that says what it is a copy of. */
export const recordFile = 'copy.json';

/** The record as it stands in its file. */
export function toRecordText(record: CopyRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** What the raw copy in a folder says of itself; null when the folder holds none. */
export async function readCopyRecord(folder: string): Promise<CopyRecord | null> {
  const text = await readFile(join(folder, recordFile), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return null;
    const { address, feedId, sourceName, sourceUrl } = value;
    const retrievedAt = parseCalendarDay(value['retrievedAt']);
    if (typeof address !== 'string' || typeof feedId !== 'string' || typeof sourceName !== 'string')
      return null;
    if (retrievedAt === null) return null;
    return {
      address,
      feedId,
      sourceName,
      sourceUrl: typeof sourceUrl === 'string' ? sourceUrl : null,
      retrievedAt,
    };
  } catch {
    // Some other file of that name: the folder is no raw copy.
    return null;
  }
}
