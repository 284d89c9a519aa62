import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { CommandError } from '../commandError.ts';
import { readGoneOption, readDayOption, readFeedIdOption, readNameOption } from '../commandOptions.ts';
import type { FeedAdapter, FeedImport, FeedSettings } from '../feeds/feedAdapter.ts';
import { feedAdapters } from '../feeds/feedAdapters.ts';
import { toFeedNames } from '../feeds/feedNames.ts';
import { builtInMappings, readTermMappings } from '../feeds/listing/readTermMapping.ts';
import { KeptServices } from '../feeds/kept/keptServices.ts';
import { readEarlier } from '../feeds/readEarlier.ts';
import { SeenFeed } from '../feeds/seen/seenFeed.ts';
import { seenPath, seenPieces } from '../feeds/seen/seenFile.ts';
import { linesOf } from '../feeds/linesOf.ts';
import { settledPieces, settleRun, type SettledRun } from '../feeds/settleRun.ts';
import { noMapping } from '../feeds/tabular/columnMapping.ts';
import { readColumnMapping } from '../feeds/tabular/readColumnMapping.ts';
import { readCopyRecord } from '../feeds/web/copyRecord.ts';
import { readGazetteerFile } from '../publish/readInputs.ts';
import { writeWhole } from '../writeWhole.ts';
import { describeRenumbered, describeStrangers, describeUnfit } from './importRefusals.ts';
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
  readonly retireGone?: string;
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
    .option(
      '--retire-gone <word>',
      'retire what an import has asked about, by the word that it gave for what you made sure is gone',
      readGoneOption,
    )
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
  const run = await adapter.read(options.from, settings, kept);
  const unfit = describeUnfit(run, kept, adapter, options);
  const said = unfit === null ? readEarlier(options.previous ?? null, options.out, kept, earlier) : [];
  const unwritten = unfit ?? describeStrangers(kept, earlier, options);
  // Where nothing is written, nothing is retired.
  if (unwritten !== null) earlier.clear();
  const { absent, unchecked } = settle(run, kept, earlier, settings, options);
  const refusal = unwritten ?? describeRenumbered(absent, options.out);
  if (refusal === null) {
    // What was seen goes first: beside services of an earlier run it only makes more of them asked about. A
    // partial run knows less than the one before it.
    const path = seenPath(options.out);
    const known = seenPath(options.previous ?? options.out);
    if (run.isComplete || !existsSync(known)) await writeWhole(path, seenPieces(kept));
    else if (known !== path) await writeWhole(path, copyOf(known));
    await writeWhole(options.out, settledPieces(kept, earlier, absent, settings.retrievedAt));
  }
  const notes = [
    ...run.notes,
    ...said,
    ...describeAbsent(absent, options.retireGone ?? null),
    ...describeUnchecked(unchecked),
  ];
  const report = { ...run, ...absent, notes, services: kept };
  for (const piece of options.json ? jsonPieces(report) : reportPieces(report)) process.stdout.write(piece);
  if (refusal !== null) throw new CommandError(refusal);
}

function* copyOf(path: string): Generator<string, void, void> {
  for (const line of linesOf(path)) yield `${line}\n`;
}

function settle(
  run: FeedImport,
  kept: KeptServices,
  earlier: KeptServices,
  { retrievedAt }: FeedSettings,
  { previous, out, retireGone }: ImportOptions,
): SettledRun {
  const seen = SeenFeed.read(seenPath(previous ?? out));
  try {
    return settleRun(run, kept, { services: earlier, seen }, retrievedAt, retireGone ?? null);
  } finally {
    seen?.close();
  }
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

function findAdapter(kind: string): FeedAdapter {
  const adapter = feedAdapters.find((known) => known.kind === kind);
  if (adapter) return adapter;
  const kinds = feedAdapters.map((known) => known.kind).join(', ');
  throw new CommandError(`There is no kind of feed “${kind}”; the kinds are: ${kinds}.`);
}

function describeAdapter({ kind, description }: FeedAdapter): string {
  return `  ${kind}: ${description}`;
}
