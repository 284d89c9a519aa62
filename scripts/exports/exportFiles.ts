import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { csvPath, toCatalogueCsv } from './csv/catalogueCsv.ts';
import { toExportFile, type ExportFile } from './exportFile.ts';
import { apiFiles } from './open-referral-uk/apiFiles.ts';

/** What the files are made from. */
export interface ExportInput {
  readonly services: readonly Service[];
  readonly gazetteer: Gazetteer;
  /** The day of the release: what is over by then is told as over. */
  readonly today: CalendarDay;
}

/**
 * Every file for other people's tools, one after the other, so that a large catalogue never lies in
 * memory twice. The same input gives the same files in the same order.
 */
export function* exportFiles(input: ExportInput): Generator<ExportFile> {
  const services = input.services.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  yield* apiFiles(services, input);
  yield toExportFile(csvPath, toCatalogueCsv(services, input.gazetteer), true);
}
