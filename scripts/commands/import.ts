import type { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption, readFeedIdOption, readNameOption } from '../commandOptions.ts';
import { countRenumbered } from '../feeds/countRenumbered.ts';
import type { FeedAdapter, FeedImport, FeedSettings } from '../feeds/feedAdapter.ts';
import { feedAdapters } from '../feeds/feedAdapters.ts';
import { toFeedNames } from '../feeds/feedNames.ts';
import { builtInMappings, readTermMappings } from '../feeds/listing/readTermMapping.ts';
import { KeptServices } from '../feeds/kept/keptServices.ts';
import { readEarlier } from '../feeds/readEarlier.ts';
import { settledPieces, settleRun } from '../feeds/settleRun.ts';
import { noMapping } from '../feeds/tabular/columnMapping.ts';
import { readColumnMapping } from '../feeds/tabular/readColumnMapping.ts';
import { readCopyRecord } from '../feeds/web/copyRecord.ts';
import { readGazetteerFile } from '../publish/readInputs.ts';
import { writeWhole } from '../writeWhole.ts';
import { describeAbsent, describeUnchecked, jsonPieces, reportPieces } from './importReport.ts';

interface ImportOptions {
  readonly feed: string;
  readonly from: string;
  readonly out: string;
  readonly retrieved?: CalendarDay;
  readonly feedId?: string;
  readonly sourceName?: string;
  readonly mapping?: readonly string[];
  readonly columns?: string;
  readonly gazetteer: string;
  readonly previous?: string;
  readonly retireMany: boolean;
  readonly raw?: string | false;
  readonly allowRejected: boolean;
  readonly json: boolean;
}

const starterGazetteer = fileURLToPath(new URL('../starter-catalogue/gazetteer.json', import.meta.url));

/** Adds `import`: one feed to canonical services. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('turn one feed into services, and say what could not be read')
    .requiredOption('--feed <kind>', 'kind of feed (listed below)')
    .requiredOption('--from <path or url>', 'where the feed is')
    .requiredOption('--out <services.json>', 'file to write')
    .option(
      '--retrieved <YYYY-MM-DD>',
      'day the feed was fetched (default: today, or that of a raw copy)',
      readDayOption,
    )
    .option(
      '--feed-id <id>',
      'what ids of its services begin with (default: from where it is)',
      readFeedIdOption,
    )
    .option(
      '--source-name <name>',
      'who publishes it, as people read it (default: from where it is)',
      readNameOption,
    )
    .option(
      '--mapping <name or file...>',
      `what its taxonomy terms mean: ${builtInMappings.join(', ')} or a file (default: those three)`,
    )
    .option('--columns <file>', 'what the headings of a table mean that is not our template (JSON or CSV)')
    .option('--gazetteer <file>', 'the gazetteer that places are found in', starterGazetteer)
    .option(
      '--previous <services.json>',
      'what an earlier import wrote (default: the file to write, if it is there)',
    )
    .option('--retire-many', 'retire even where the feed lost many services at once, or their ids', false)
    .option('--raw <folder>', 'where a copy of what is fetched goes (default: beside the file to write)')
    .option('--no-raw', 'keep no copy of what is fetched')
    .option('--allow-rejected', 'write what could be read although other records were rejected', false)
    .option('--json', 'print the outcome as JSON', false)
    .addHelpText('after', `\nKinds of feed:\n${feedAdapters.map(describeAdapter).join('\n')}\n`)
    .action(runImport);
}

async function runImport(options: ImportOptions): Promise<void> {
  const adapter = findAdapter(options.feed);
  const settings = await readSettings(options);
  const kept = KeptServices.open(`${options.out}.${process.pid}.kept`);
  const earlier = KeptServices.open(`${options.out}.${process.pid}.earlier`);
  try {
    await importInto(kept, earlier, adapter, settings, options);
  } finally {
    kept.close();
    earlier.close();
  }
}

async function importInto(
  kept: KeptServices,
  earlier: KeptServices,
  adapter: FeedAdapter,
  settings: FeedSettings,
  options: ImportOptions,
): Promise<void> {
  const { retrievedAt } = settings;
  const run = await adapter.read(options.from, settings, kept);
  const unfit = describeRefusal(run, kept, adapter, options);
  const said = unfit === null ? readEarlier(options.previous ?? null, options.out, earlier) : [];
  const refusal = unfit ?? describeRenumbered(kept, earlier, retrievedAt, options);
  // Where nothing is written, nothing is retired.
  if (refusal !== null) earlier.clear();
  const { absent, unchecked } = settleRun(run, kept, earlier, retrievedAt, options.retireMany);
  if (refusal === null) {
    await writeWhole(options.out, settledPieces(kept, earlier, absent, retrievedAt));
  }
  const notes = [...run.notes, ...said, ...describeAbsent(absent), ...describeUnchecked(unchecked)];
  const report = { ...run, ...absent, notes, services: kept };
  for (const piece of options.json ? jsonPieces(report) : reportPieces(report)) process.stdout.write(piece);
  if (refusal !== null) throw new CommandError(refusal);
}

async function readSettings(options: ImportOptions): Promise<FeedSettings> {
  const copy = await readCopyRecord(options.from);
  // A raw copy replayed gives the same bytes as on the day it was fetched.
  const names = copy ?? toFeedNames(options.from);
  const { value } = await readGazetteerFile(options.gazetteer);
  return {
    retrievedAt: options.retrieved ?? copy?.retrievedAt ?? toCalendarDay(new Date()),
    feedId: options.feedId ?? names.feedId,
    sourceName: options.sourceName ?? names.sourceName,
    sourceUrl: names.sourceUrl,
    mapping: await readTermMappings(options.mapping ?? builtInMappings),
    gazetteer: parseGazetteer(value),
    columns: options.columns === undefined ? noMapping : await readColumnMapping(options.columns),
    rawDir: options.raw === false ? null : (options.raw ?? `${options.out.replace(/\.json$/i, '')}-raw`),
  };
}

/** Why nothing is written, or null. */
function describeRefusal(
  { read }: FeedImport,
  { size: accepted, rejections }: KeptServices,
  adapter: FeedAdapter,
  options: ImportOptions,
): string | null {
  if (accepted === 0) {
    return `Nothing in the feed could be taken (${read} read), so ${options.out} was not written.`;
  }
  const { value: first } = rejections[Symbol.iterator]().next();
  if (!first || !adapter.rejectionsStop || options.allowRejected) return null;
  return (
    `${rejections.size} of ${read} records could not be read (${first.id}: ${first.reason}), so ${options.out} was not written: ` +
    'mend them, or pass --allow-rejected to take the others.'
  );
}

/** Why a run whose services lost their ids is not written, or null. */
function describeRenumbered(
  kept: KeptServices,
  earlier: KeptServices,
  retrievedAt: CalendarDay,
  options: ImportOptions,
): string | null {
  const renumbered = options.retireMany ? 0 : countRenumbered(kept, earlier, retrievedAt);
  if (renumbered === 0) return null;
  return (
    `Services have other ids than in the earlier import (${renumbered}), so ${options.out} was not written: ` +
    'give them back the references or ids they had, or pass --retire-many to retire those and begin anew.'
  );
}

function findAdapter(kind: string): FeedAdapter {
  const adapter = feedAdapters.find((known) => known.kind === kind);
  if (adapter) return adapter;
  const kinds = feedAdapters.map((known) => known.kind).join(', ');
  throw new CommandError(`There is no kind of feed “${kind}”; the kinds are: ${kinds}.`);
}

function describeAdapter({ kind, description }: FeedAdapter): string {
  return `  ${kind}: ${description}`;
}
