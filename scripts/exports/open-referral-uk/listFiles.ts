import { toExportFile, type ExportFile } from '../exportFile.ts';
import type { ApiRecord } from './onlyStated.ts';
import { recordsPerPage, toApiPage, toPagePath, toRecordPath } from './pages.ts';

/** Where the API is in the folder of a release. */
export const apiFolder = 'open-referral-uk';

/** One record of a list: as its own file has it, and as the list shows it, if it does. */
export interface ListedRecord {
  readonly id: string;
  readonly record: ApiRecord;
  /** The same, another, or null for one that is reachable by its id and in no list. */
  readonly inList: ApiRecord | null;
}

/**
 * The files of one list: its pages and a file a record. Records come one by one and go as they came,
 * so that a list of any length takes the memory of one page.
 *
 * @param total how many of the records the list shows
 */
export function* listFiles(
  list: string,
  total: number,
  records: Iterable<ListedRecord>,
): Generator<ExportFile> {
  let page = 1;
  let contents: string[] = [];
  const toPageFile = (): ExportFile => {
    const around = toApiPage(contents, { page, perPage: recordsPerPage, total });
    const head = JSON.stringify({ ...around, contents: [] });
    // Each record was written once already; the list of them is the last field.
    const text = `${head.slice(0, -2)}${contents.join(',')}]}`;
    return toExportFile(`${apiFolder}/${toPagePath(list, page)}`, text, true);
  };
  for (const { id, record, inList } of records) {
    const text = JSON.stringify(record);
    yield toExportFile(`${apiFolder}/${toRecordPath(list, id)}`, text, false);
    if (inList === null) continue;
    if (contents.length === recordsPerPage) {
      yield toPageFile();
      page += 1;
      contents = [];
    }
    contents.push(inList === record ? text : JSON.stringify(inList));
  }
  yield toPageFile();
}
