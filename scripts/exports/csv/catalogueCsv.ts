import type { Service } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { toCsvLine } from '../../csvLine.ts';
import { columnKeys, columns } from '../../feeds/tabular/columns/columns.ts';
import { toAreaWords } from './areaWords.ts';
import { toServiceCells } from './toServiceCells.ts';

/** Where the CSV is in the folder of a release. */
export const csvPath = 'catalogue.csv';

/**
 * The catalogue as a spreadsheet, a row a service, over ones too: the columns of the template, so that
 * `import --feed csv` reads it again. With a byte order mark, so that spreadsheets read it as UTF-8; a
 * text they would take for a formula has an apostrophe before it, which the import takes off.
 */
export function toCatalogueCsv(services: readonly Service[], gazetteer: Gazetteer): string {
  const wordsFor = toAreaWords(gazetteer);
  const rows = services.map((service) => {
    const cells = toServiceCells(service, wordsFor);
    return columnKeys.map((key) => cells[key] ?? '');
  });
  const lines = [columnKeys.map((key) => columns[key].heading), ...rows].map(toCsvLine);
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}
