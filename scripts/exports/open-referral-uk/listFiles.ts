import { toExportFile, type ExportFile } from '../exportFile.ts';
import type { ApiRecord } from './onlyStated.ts';
import { recordsPerPage, toApiPage, toPagePath, toRecordPath } from './pages.ts';

/** Where the API is in the folder of a release. */
export const apiFolder = 'open-referral-uk';

/** One record of a list: as its own file has it, and as the list shows it, if it does. */
export interface ListedRecord {
  readonly id: string;
  readonly record: ApiRecord;
  /** Null for one that is reachable by its id and in no list. */
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
  let contents: ApiRecord[] = [];
  const toPageFile = (): ExportFile => {
    const text = JSON.stringify(toApiPage(contents, { page, perPage: recordsPerPage, total }));
    return toExportFile(`${apiFolder}/${toPagePath(list, page)}`, text, true);
  };
  for (const { id, record, inList } of records) {
    yield toExportFile(`${apiFolder}/${toRecordPath(list, id)}`, JSON.stringify(record), false);
    if (inList === null) continue;
    if (contents.length === recordsPerPage) {
      yield toPageFile();
      page += 1;
      contents = [];
    }
    contents.push(inList);
  }
  yield toPageFile();
}
