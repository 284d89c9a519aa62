import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { parseCalendarDay } from '../../../src/catalogue/calendarDay.ts';
import { columnKeys, columns } from './columns/columns.ts';
import { templateRows } from './templateRows.ts';
import { vocabularies } from './vocabularies.ts';

const lightBlue = '#d2e2f1';
const grey = '#f3f2f1';
const dayFormat = 'd mmmm yyyy';

/** The template as a workbook: a sheet to fill in, one that explains its columns, one of the words to choose from. */
export async function toWorkbookTemplate(): Promise<Buffer> {
  const [headings = [], help = [], example = []] = templateRows;
  return writeExcelFile([
    {
      sheet: 'Services',
      data: [headings.map(toHeading), help.map(toHelp), example.map(toExampleCell)],
      columns: columnKeys.map(() => ({ width: 26 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
    },
    {
      sheet: 'Help',
      data: [
        ['Column', 'What goes in it', 'Example'].map(toHeading),
        ...columnKeys.map((key): Row => [
          columns[key].heading,
          { value: columns[key].help, wrap: true },
          columns[key].example,
        ]),
      ],
      columns: [{ width: 30 }, { width: 90 }, { width: 60 }],
      stickyRowsCount: 1,
    },
    {
      sheet: 'Codes',
      data: toCodeRows(),
      columns: [{ width: 30 }, { width: 60 }, { width: 30 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

function toHeading(value: string): Cell {
  return { value, fontWeight: 'bold', backgroundColor: lightBlue, wrap: true };
}

function toHelp(value: string): Cell {
  return { value, backgroundColor: grey, wrap: true, alignVertical: 'top' };
}

/** Days as days, so that the spreadsheet shows and sorts them as such; all else as text, never as a formula. */
function toExampleCell(value: string): Cell {
  if (value === '') return null;
  const day = parseCalendarDay(value);
  return day === null
    ? { value, type: String }
    : { value: new Date(`${day}T00:00:00Z`), type: Date, format: dayFormat };
}

const codeSheets = [
  ['needs', vocabularies.needs],
  ['cohortsFor', vocabularies.cohorts],
  ['funding', vocabularies.funding],
  ['status', vocabularies.status],
  ['sexes', vocabularies.sexes],
  ['sexual', vocabularies.acceptance],
  ['referralRoutes', vocabularies.referralRoutes],
  ['sentenceUses', vocabularies.sentenceUses],
  ['settings', vocabularies.settings],
  ['formats', vocabularies.formats],
  ['checkedBy', vocabularies.checker],
] as const;

function toCodeRows(): Row[] {
  return [
    ['Column', 'Words', 'Code'].map(toHeading),
    ...codeSheets.flatMap(([key, { labels }]) =>
      [...labels].map(([code, label]): Row => [columns[key].heading, label, code]),
    ),
  ];
}
