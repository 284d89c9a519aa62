import type { Command } from 'commander';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption } from '../commandOptions.ts';
import type { FeedAdapter, FeedImport } from '../feeds/feedAdapter.ts';
import { feedAdapters } from '../feeds/feedAdapters.ts';
import { toServiceFile } from '../feeds/serviceFile.ts';
import { writeWhole } from '../writeWhole.ts';

interface ImportOptions {
  readonly feed: string;
  readonly from: string;
  readonly out: string;
  readonly retrieved?: CalendarDay;
  readonly allowRejected: boolean;
  readonly json: boolean;
}

/** Adds `import`: one feed to canonical services. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('turn one feed into services, and say what could not be read')
    .requiredOption('--feed <kind>', 'kind of feed (listed below)')
    .requiredOption('--from <path or url>', 'where the feed is')
    .requiredOption('--out <services.json>', 'file to write')
    .option('--retrieved <YYYY-MM-DD>', 'day the feed was fetched (default: today)', readDayOption)
    .option('--allow-rejected', 'write what could be read although other records were rejected', false)
    .option('--json', 'print the outcome as JSON', false)
    .addHelpText('after', `\nKinds of feed:\n${feedAdapters.map(describeAdapter).join('\n')}\n`)
    .action(runImport);
}

async function runImport(options: ImportOptions): Promise<void> {
  const adapter = findAdapter(options.feed);
  const run = await adapter.read(options.from, options.retrieved ?? toCalendarDay(new Date()));
  const refusal = describeRefusal(run, adapter, options);
  if (refusal === null) await writeWhole(options.out, toServiceFile(run.services));
  if (options.json) process.stdout.write(`${JSON.stringify(toReport(run))}\n`);
  else process.stdout.write(describeRun(run));
  if (refusal !== null) throw new CommandError(refusal);
}

/** Why nothing is written, or null. */
function describeRefusal(run: FeedImport, adapter: FeedAdapter, options: ImportOptions): string | null {
  const { read, services, rejected } = run;
  if (services.length === 0) {
    return `Nothing in the feed could be taken (${read} read), so ${options.out} was not written.`;
  }
  if (rejected.length === 0 || !adapter.rejectionsStop || options.allowRejected) return null;
  const first = `${rejected[0]?.id}: ${rejected[0]?.reason}`;
  return (
    `${rejected.length} of ${read} records could not be read (${first}), so ${options.out} was not written: ` +
    'mend them, or pass --allow-rejected to take the others.'
  );
}

function findAdapter(kind: string): FeedAdapter {
  const adapter = feedAdapters.find((known) => known.kind === kind);
  if (adapter) return adapter;
  const kinds = feedAdapters.map((known) => known.kind).join(', ');
  throw new CommandError(`There is no kind of feed “${kind}”; the kinds are: ${kinds}.`);
}

function toReport({ read, services, rejected, warnings }: FeedImport): object {
  return { read, accepted: services.length, rejected, warnings };
}

function describeRun({ read, services, rejected, warnings }: FeedImport): string {
  const lines = [`Read ${read}, accepted ${services.length}, rejected ${rejected.length}.`];
  if (rejected.length > 0) lines.push('', 'Rejected:');
  for (const { id, reason } of rejected) lines.push(`  ${id}: ${reason}`);
  if (warnings.length > 0) lines.push('', `Warnings (${warnings.length}):`);
  for (const { id, message } of warnings) lines.push(`  ${id}: ${message}`);
  return `${lines.join('\n')}\n`;
}

function describeAdapter({ kind, description }: FeedAdapter): string {
  return `  ${kind}: ${description}`;
}
