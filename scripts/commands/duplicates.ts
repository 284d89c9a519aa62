import type { Command } from 'commander';
import { stat } from 'node:fs/promises';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { CommandError } from '../commandError.ts';
import { readDayOption } from '../commandOptions.ts';
import { describeDuplicates, describeMerges, toJsonPair } from '../duplicates/describeDuplicates.ts';
import { findDuplicates, type Duplicates } from '../duplicates/findDuplicates.ts';
import {
  applyDecisions,
  areApart,
  readDecisions,
  type DecidedServices,
  type MergeDecision,
} from '../duplicates/mergeDecisions.ts';
import { decideOverwhelming } from '../duplicates/mergeOverwhelming.ts';
import { toServiceFile } from '../feeds/serviceFile.ts';
import { readServiceFiles } from '../publish/readInputs.ts';
import { showProgress } from '../terminalProgress.ts';
import { writeWhole } from '../writeWhole.ts';

interface Options {
  readonly decisions?: string;
  readonly today?: CalendarDay;
  readonly json: boolean;
}

interface MergeOptions extends Options {
  readonly out: string;
  readonly keep?: string;
  readonly drop: readonly string[];
  readonly overwhelming: boolean;
}

interface DecideOptions {
  readonly decisions: string;
  readonly keep?: string;
  readonly drop: readonly string[];
  readonly apart: readonly string[];
  readonly reason: string;
}

/** `duplicates`: the same service in two feeds, found with the evidence and merged by a person or by rule. */
export function addDuplicatesCommand(program: Command): void {
  const duplicates = program
    .command('duplicates')
    .summary('find the same service in two feeds, and merge')
    .description(
      'Finds listings that are likely of one service, by name, organisation, postcode, phone and web address.',
    );
  duplicates
    .command('list <services.json...>', { isDefault: true })
    .description('list probable duplicates, surest first, with what speaks for and against each')
    .option('--decisions <file>', 'what was decided before: those pairs are left out')
    .option('--today <day>', 'the day to look from (default: today)', readDayOption)
    .option('--json', 'print JSON', false)
    .action(runList);
  duplicates
    .command('merge <services.json...>')
    .description('merge listings; the source of every fact is kept')
    .requiredOption('--out <services.json>', 'file to write')
    .option('--keep <id>', 'the listing that stays')
    .option('--drop <ids...>', 'the listings that go into it', [])
    .option('--decisions <file>', 'merge what was decided there')
    .option('--overwhelming', 'merge by rule where name, phone number and postcode are the same', false)
    .option('--today <day>', 'the day to look from (default: today)', readDayOption)
    .option('--json', 'print JSON', false)
    .action(runMerge);
  duplicates
    .command('decide')
    .description('note a decision, for duplicates and publish to keep to after every import')
    .requiredOption('--decisions <file>', 'the file of decisions; made where there is none')
    .option('--keep <id>', 'the listing that stays')
    .option('--drop <ids...>', 'the listings that go into it', [])
    .option('--apart <ids...>', 'listings that are different services, however alike', [])
    .requiredOption('--reason <text>', 'why')
    .action(runDecide);
}

async function runList(paths: string[], options: Options): Promise<void> {
  const decisions = await readDecisionsOption(options);
  const parsed = readServiceFiles(paths);
  const { services } = applyDecisions(parsed.services, decisions);
  const found = findWithProgress(services, options.today ?? toCalendarDay(new Date()));
  const pairs = found.pairs.filter(({ services: [one, other] }) => !areApart(decisions, one.id, other.id));
  console.log(
    options.json
      ? JSON.stringify({
          compared: found.compared,
          rejected: parsed.rejected,
          pairs: pairs.map(toJsonPair),
          tooCommon: found.tooCommon,
        })
      : describeDuplicates({ ...found, pairs }),
  );
}

async function runMerge(paths: string[], options: MergeOptions): Promise<void> {
  const { keep, drop } = options;
  if ((keep === undefined) !== (drop.length === 0)) throw new CommandError('--keep and --drop go together.');
  if (keep === undefined && options.decisions === undefined && !options.overwhelming) {
    throw new CommandError('Say what to merge: --keep and --drop, --decisions, or --overwhelming.');
  }
  const decisions = await readDecisionsOption(options);
  const parsed = readServiceFiles(paths);
  const [broken] = parsed.rejected;
  if (broken) throw new CommandError(`${broken.id} cannot be read and would be lost: ${broken.reason}.`);
  const asked =
    keep === undefined ? [] : [{ keep, drop, apart: [], reason: 'Asked for on the command line.' }];
  requireIds(parsed.services, keep === undefined ? [] : [keep, ...drop]);
  const decided = applyDecisions(parsed.services, [...decisions, ...asked]);
  const byRule = options.overwhelming ? mergeByRule(decided, decisions, options) : decided;
  await writeWhole(options.out, toServiceFile(byRule.services));
  const report = {
    read: parsed.read,
    written: byRule.services.length,
    merges: byRule.merges,
    notes: byRule.notes,
  };
  console.log(options.json ? JSON.stringify(report) : describeMerges(report));
}

function mergeByRule(
  decided: DecidedServices,
  decisions: readonly MergeDecision[],
  options: MergeOptions,
): DecidedServices {
  const today = options.today ?? toCalendarDay(new Date());
  const found = findWithProgress(decided.services, today);
  const ruled = applyDecisions(decided.services, decideOverwhelming(found, decisions, today));
  return {
    services: ruled.services,
    merges: [...decided.merges, ...ruled.merges],
    notes: [...decided.notes, ...ruled.notes],
  };
}

function findWithProgress(services: readonly Service[], today: CalendarDay): Duplicates {
  const progress = showProgress('Comparing listings');
  try {
    return findDuplicates(services, today, progress.show);
  } finally {
    progress.end();
  }
}

async function runDecide({ decisions: path, keep, drop, apart, reason }: DecideOptions): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  const before = isThere ? await readDecisions(path) : [];
  const isMerge = keep !== undefined && drop.length > 0 && apart.length === 0;
  const isApart = keep === undefined && drop.length === 0 && apart.length > 1;
  if (!isMerge && !isApart) throw new CommandError('Give --keep with --drop, or two ids or more to --apart.');
  if (keep !== undefined && drop.includes(keep)) throw new CommandError(`${keep} cannot go into itself.`);
  const lines = [...before, { keep: keep ?? null, drop, apart, reason }].map((one) =>
    JSON.stringify(
      one.keep === null
        ? { apart: one.apart, reason: one.reason }
        : { keep: one.keep, drop: one.drop, reason: one.reason },
    ),
  );
  await writeWhole(path, `[\n${lines.join(',\n')}\n]\n`);
  console.log(`Noted in ${path}. Pass it to duplicates and publish with --decisions.`);
}

async function readDecisionsOption({ decisions }: Options): Promise<readonly MergeDecision[]> {
  return decisions === undefined ? [] : readDecisions(decisions);
}

function requireIds(services: readonly Service[], ids: readonly string[]): void {
  const known = new Set(services.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new CommandError(`There is no service ${unknown} in these files.`);
}
