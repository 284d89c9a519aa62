import type { Command } from 'commander';
import { CommandError } from '../commandError.ts';
import { toCsvTemplate } from '../feeds/tabular/templateRows.ts';
import { toWorkbookTemplate } from '../feeds/tabular/templateWorkbook.ts';
import { writeWhole } from '../writeWhole.ts';

interface TemplateOptions {
  readonly out: string;
}

/** Adds `template`: an empty spreadsheet for services, with help for each column and a worked example. */
export function addTemplateCommand(program: Command): void {
  program
    .command('template')
    .description('write an empty spreadsheet to keep services in, for import --feed csv or xlsx')
    .requiredOption('--out <file.csv or file.xlsx>', 'file to write; the ending says which kind')
    .action(writeTemplate);
}

async function writeTemplate({ out }: TemplateOptions): Promise<void> {
  if (/\.csv$/i.test(out)) await writeWhole(out, toCsvTemplate());
  else if (/\.xlsx$/i.test(out)) await writeWhole(out, await toWorkbookTemplate());
  else throw new CommandError(`A template is a .csv or an .xlsx file; ${out} is neither.`);
  const kind = /\.csv$/i.test(out) ? 'csv' : 'xlsx';
  process.stdout.write(
    `Wrote ${out}. Fill in a row for each service, then: import --feed ${kind} --from ${out}\n` +
      'The rows of help and the example may stay; they are not imported.\n',
  );
}
